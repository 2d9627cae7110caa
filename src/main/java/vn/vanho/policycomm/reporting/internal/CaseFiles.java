package vn.vanho.policycomm.reporting.internal;

import java.util.Locale;

/** Names of files of a case. */
final class CaseFiles {

    private CaseFiles() {}

    /** The business key as part of a file name: {@code 2024/II.2b} gives {@code 2024-ii-2b}. */
    static String slug(String caseKey) {
        return caseKey.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
