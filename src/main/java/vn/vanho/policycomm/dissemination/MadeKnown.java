package vn.vanho.policycomm.dissemination;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When drafts were made known, whatever became of that later. */
public interface MadeKnown {

    /** By the id of each draft of a year. */
    Map<String, Days> of(int planYear);

    /**
     * The first days of one draft.
     *
     * @param shownOn on the portal; null before
     * @param spreadOn on another channel: a post on a network, a loudspeaker broadcast, the kit that a unit or the press
     *     received; null before
     */
    record Days(@Nullable LocalDate shownOn, @Nullable LocalDate spreadOn) {}
}
