package vn.vanho.policycomm.plan;

import java.util.List;

/** A feature that knows how cases of plan items ended; its bean tells each once. */
public interface ItemResultSource {

    List<ItemResult> of(int planYear);
}
