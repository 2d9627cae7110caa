package vn.vanho.policycomm.reporting.internal;

/** The rows of a template that a group's comments fill: one opens the group, the other serves its further comments. */
record GroupRows(ModelRow opening, ModelRow further, ModelRow breakableOpening, ModelRow breakableFurther) {

    static GroupRows of(ModelRow opening, ModelRow further) {
        return new GroupRows(opening, further, opening.breakable(), further.breakable());
    }

    ModelRow modelOf(CommentRow comment) {
        if (comment.mayBreak()) {
            return comment.first() ? breakableOpening : breakableFurther;
        }
        return comment.first() ? opening : further;
    }
}
