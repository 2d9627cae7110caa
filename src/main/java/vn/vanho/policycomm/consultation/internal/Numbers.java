package vn.vanho.policycomm.consultation.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers as headings and Word's lists write them. */
final class Numbers {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern ROMAN = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final Map<Character, Integer> ROMAN_DIGITS =
            Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numbers() {}

    static int orZero(String text) {
        return DIGITS.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    /** Arabic form of {@code IV}, {@code 4}, {@code 04}, {@code 4a} or {@code thứ tư}; what is none stays, in small letters. */
    static String arabic(String printed) {
        String small = printed.toLowerCase(Locale.ROOT);
        int ordinal = ORDINALS.indexOf(
                small.replaceFirst("^thứ ", "").replace("bốn", "tư").replace("bẩy", "bảy"));
        if (ordinal >= 0) {
            return String.valueOf(ordinal + 1);
        }
        if (!printed.isEmpty() && ROMAN.matcher(printed).matches()) {
            return String.valueOf(fromRoman(printed));
        }
        return small.replaceFirst("^0+(?=\\d)", "").replace(' ', '-');
    }

    private static int fromRoman(String roman) {
        int sum = 0;
        int before = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int digit = ROMAN_DIGITS.getOrDefault(roman.charAt(i), 0);
            sum += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return sum;
    }

    static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i] && roman.length() < 20) {
                roman.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    /** Word's letters: a … z, aa, bb … */
    static String letters(int number) {
        int index = Math.max(0, number - 1);
        return String.valueOf((char) ('a' + index % 26)).repeat(Math.min(4, index / 26 + 1));
    }
}
