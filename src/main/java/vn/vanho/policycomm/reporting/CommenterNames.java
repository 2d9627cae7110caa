package vn.vanho.policycomm.reporting;

import vn.vanho.policycomm.consultation.CommentOnDesk;

/** What the public may read about who commented. */
public interface CommenterNames {

    /**
     * The name if its publication was agreed to, else the kind of sender; behind it the commune, e.g. {@code Cá nhân –
     * xã Vân Hồ}. Of a place only the commune is ever shown.
     */
    String publicName(CommentOnDesk comment);
}
