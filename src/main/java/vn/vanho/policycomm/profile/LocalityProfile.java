package vn.vanho.policycomm.profile;

import java.util.Map;

/**
 * The profile that {@code policycomm.locality} names, read and found without fault.
 *
 * @param id e.g. {@code vanho-2024}
 */
public record LocalityProfile(String id, Map<Class<?>, Object> parts) {

    public LocalityProfile {
        parts = Map.copyOf(parts);
    }

    /** @throws IllegalArgumentException when no feature reads such a part */
    public <T> T part(Class<T> type) {
        Object part = parts.get(type);
        if (part == null) {
            throw new IllegalArgumentException("No part of the profile is read into " + type.getName());
        }
        return type.cast(part);
    }
}
