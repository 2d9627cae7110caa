package vn.vanho.policycomm.council;

import java.util.List;

/** What members of the Council said in a review or about a yearly report. */
public interface Remarks {

    /** Keeps what a member said, in place of what that member said before. */
    void say(Remark remark);

    /** In the order in which members spoke. */
    List<Remark> of(String caseKey);
}
