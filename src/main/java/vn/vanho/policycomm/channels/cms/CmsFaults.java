package vn.vanho.policycomm.channels.cms;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.web.NotSentException;
import vn.vanho.policycomm.engine.Phrases;

/** Tells what went wrong at the CMS, and what can be done about it. */
@Component
class CmsFaults {

    private static final int LONGEST_WORD = 200;
    private static final int BUSY = 503;
    private static final Set<Integer> PERHAPS = Set.of(408, 425);

    private final Phrases phrases;

    CmsFaults(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param unsure what it means when the call may have gone through */
    ChannelFault of(IOException broken, FaultKind unsure) {
        if (broken instanceof NotSentException notSent) {
            return fault(FaultKind.RETRY, notSent.untrusted() ? "untrusted" : "unreachable");
        }
        return fault(unsure, "brokeOff");
    }

    /**
     * Of an answer that is no success.
     *
     * @param unsure what it means when the call may have gone through
     */
    ChannelFault of(CmsAnswer answer, FaultKind unsure) {
        int status = answer.status();
        if (status == 401 || status == 403) {
            return fault(FaultKind.REAUTHORISE, "signature", status);
        } else if (status == 429 || (status == BUSY && answer.retryAfter() != null)) {
            return new ChannelFault(FaultKind.BACK_OFF, said("busy", status), answer.retryAfter());
        } else if (status == 409) {
            return fault(FaultKind.PERSON, "otherText");
        } else if (status >= 300 && status < 400) {
            return fault(FaultKind.PERSON, "moved", status);
        } else if (status >= 400 && status < 500 && !PERHAPS.contains(status)) {
            return fault(FaultKind.PERSON, "rejected", status, word(answer));
        }
        return status < 300 ? fault(unsure, "unreadable") : fault(unsure, "broken", status);
    }

    /** What the CMS says itself, fit to be shown in one line. */
    private static String word(CmsAnswer answer) {
        String word = answer.text("message").replaceAll("\\p{Cntrl}+", " ").strip();
        int length = Math.min(word.codePointCount(0, word.length()), LONGEST_WORD);
        String start = word.substring(0, word.offsetByCodePoints(0, length));
        return start.isEmpty() ? "" : ": “" + start + "”";
    }

    private ChannelFault fault(FaultKind kind, String key, Object... values) {
        return new ChannelFault(kind, said(key, values));
    }

    /** Numbers as they are, without separators. */
    private String said(String key, Object... values) {
        Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
        return phrases.of("channel.cms." + key, texts);
    }
}
