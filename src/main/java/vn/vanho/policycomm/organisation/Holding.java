package vn.vanho.policycomm.organisation;

/**
 * Something open that a unit holds.
 *
 * @param caseKey what it belongs to, e.g. {@code 2024/II.1a/brief-officers/xa-to-mua}; the account of a person. All of one
 *     key passes to one successor
 * @param what in words for people
 */
public record Holding(Kind kind, String caseKey, String what) {

    /** What units hold. */
    public enum Kind {
        /** A task that waits for somebody of the unit. */
        STEP,
        /** What the unit was asked for in a case. */
        PART,
        /** A place in a list of a running case, or in the choices of an open form. */
        NAMED,
        /** A group of comments that the unit answers. */
        COMMENT_GROUP,
        /** An item of a year's plan. */
        ITEM,
        /** Somebody who works there. */
        PERSON;

        /** Key of its name in the messages. */
        public String message() {
            return "handOver.kind." + this;
        }
    }
}
