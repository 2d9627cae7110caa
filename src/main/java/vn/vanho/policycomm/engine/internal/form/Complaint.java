package vn.vanho.policycomm.engine.internal.form;

/** Says of the field under check what is wrong with it. */
@FunctionalInterface
interface Complaint {

    /** @param phrase key of the sentence, with its values */
    void about(String phrase, Object... values);
}
