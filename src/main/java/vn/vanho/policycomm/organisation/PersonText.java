package vn.vanho.policycomm.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.Actor;

/** How accounts, names and addresses of people are written, in the profile as on the page. */
public final class PersonText {

    private static final Pattern ACCOUNT = Pattern.compile("(?=.{3,64}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NAME =
            Pattern.compile("(?=.{3,100}$)[^\\p{Cntrl}\\p{Cf}\\s]+( [^\\p{Cntrl}\\p{Cf}\\s]+)+");
    private static final Pattern EMAIL = Pattern.compile("(?=.{5,200}$)[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+");
    private static final Set<String> RESERVED = Set.of("quan-tri", Integration.ACCOUNT, Actor.APPLICATION);

    private PersonText() {}

    /** Small letters without accents, digits and hyphens, 3 to 64 characters, e.g. {@code lo-van-pan}. */
    public static boolean isAccount(String text) {
        return ACCOUNT.matcher(text).matches();
    }

    /** Whether the account is one that the application makes for itself or names in its records. */
    public static boolean isReserved(String account) {
        return RESERVED.contains(account);
    }

    /** At least two words, as a full name has, 3 to 100 characters. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** 5 to 200 characters. */
    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** What was typed, without the space around it and with one sign for each accented letter; empty when nothing came. */
    public static String typed(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Equal for texts that differ in nothing but small and capital letters. */
    public static String comparable(String text) {
        return typed(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
