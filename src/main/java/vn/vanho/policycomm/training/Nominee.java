package vn.vanho.policycomm.training;

import org.jspecify.annotations.Nullable;

/**
 * Someone whom a unit nominated for a training.
 *
 * @param caseKey business key of the training, e.g. {@code 2024/II.4a/ky-nang-truyen-thong}
 * @param unit that nominated
 * @param attended null until the attendance is recorded
 */
public record Nominee(
        String id,
        String caseKey,
        String unit,
        Person person,
        @Nullable Boolean attended) {

    public boolean came() {
        return Boolean.TRUE.equals(attended);
    }
}
