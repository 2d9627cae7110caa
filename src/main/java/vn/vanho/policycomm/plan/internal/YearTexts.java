package vn.vanho.policycomm.plan.internal;

/** Texts of the profile that name the plan's year. */
final class YearTexts {

    private YearTexts() {}

    /** Puts the year in place of {@code {year}} and the one after it in place of {@code {next-year}}. */
    static String in(int year, String text) {
        return text.replace("{year}", Integer.toString(year)).replace("{next-year}", Integer.toString(year + 1));
    }
}
