package vn.vanho.policycomm.engine.internal.start;

/**
 * A business key.
 *
 * @param planYear e.g. 2024
 * @param item of the plan, e.g. {@code II.3a}
 * @param subject slug of the title, e.g. {@code luat-thu-do}
 */
record CaseKey(int planYear, String item, String subject) {

    @Override
    public String toString() {
        return "%d/%s/%s".formatted(planYear, item, subject);
    }
}
