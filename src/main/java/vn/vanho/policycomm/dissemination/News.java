package vn.vanho.policycomm.dissemination;

import java.util.List;

/** What was made public and what became of it, for whoever follows the portal from elsewhere. */
public interface News {

    /** By the moment of their last change, the newest first. */
    List<NewsItem> newest(int limit);
}
