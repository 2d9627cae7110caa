package vn.vanho.policycomm.consultation.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes text of many keyboards and converters comparable: NFC, plain spaces, one Đ, nothing invisible. */
final class TidyText {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\u0085]+");

    private TidyText() {}

    static String tidy(String raw) {
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        String oneD = composed.replace('\u00D0', 'Đ').replace('\u0189', 'Đ').replace('\u00F0', 'đ');
        return SPACES.matcher(oneD).replaceAll(" ").strip();
    }

    static boolean isUpperCase(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }
}
