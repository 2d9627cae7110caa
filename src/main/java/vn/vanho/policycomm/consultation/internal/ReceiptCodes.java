package vn.vanho.policycomm.consultation.internal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Receipt codes such as {@code 7KQM-XW4T-H2PA}: 12 of 31 letters and digits that nobody mistakes for one another, 59
 * bits, so that none can be guessed.
 */
final class ReceiptCodes {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptCodes() {}

    static String next() {
        return grouped(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** The printed form of what somebody typed; empty when it cannot be a code. */
    static String normalise(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        boolean possible = letters.length() == LENGTH && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return possible ? grouped(letters) : "";
    }

    private static String grouped(String letters) {
        return String.join(
                "-", letters.substring(0, GROUP), letters.substring(GROUP, 2 * GROUP), letters.substring(2 * GROUP));
    }
}
