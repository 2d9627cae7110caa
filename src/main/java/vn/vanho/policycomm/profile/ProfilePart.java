package vn.vanho.policycomm.profile;

import java.util.Set;

/**
 * A part of the locality's profile. Bean of the feature that it belongs to.
 *
 * @param <T> what it is read into
 */
public interface ProfilePart<T> {

    Class<T> type();

    /** Its keys at the top of the file. */
    Set<String> keys();

    /** Reads it; whatever is wrong becomes a fault of the entry. */
    T read(Entry file);
}
