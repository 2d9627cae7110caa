package vn.vanho.policycomm.reporting.internal;

import java.util.function.Consumer;

/** Where the rows of the table come from, one after the other. */
interface CommentRows {

    void each(Consumer<CommentRow> row);
}
