package vn.vanho.policycomm.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A comment that did not come through the portal, as a clerk keyed it in.
 *
 * @param comment what a citizen would have entered; the author's consents are those given in writing
 * @param channel a name of {@link CommentChannel}, except the portal's
 * @param receivedOn the day it came in; null where the clerk entered none that can be read
 * @param scan of the paper, if there is one
 * @param enteredBy the clerk's account
 */
public record CommentFromElsewhere(
        NewComment comment,
        String channel,
        @Nullable LocalDate receivedOn,
        @Nullable ScanUpload scan,
        String enteredBy) {}
