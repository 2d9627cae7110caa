package vn.vanho.policycomm.consultation.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clauses ('1.') and points ('a)') at the beginning of a line. */
final class Items {

    private static final Pattern CLAUSE = Pattern.compile("^(\\d{1,3}[a-zđ]?) ?[.)](?!\\d) ?(\\S.*)$");
    private static final Pattern POINT = Pattern.compile("^([a-zđ]\\d?) ?[)/] ?(\\S.*)$");
    private static final Pattern POINT_WITH_DOT = Pattern.compile("^([a-zđ])\\. (\\S.*)$");

    private Items() {}

    /** @param number as printed; {@code text} without it */
    record Item(String number, String text) {}

    static Optional<Item> clause(String line) {
        return first(CLAUSE.matcher(line));
    }

    static Optional<Item> point(String line) {
        return first(POINT.matcher(line)).or(() -> first(POINT_WITH_DOT.matcher(line)));
    }

    private static Optional<Item> first(Matcher matcher) {
        return matcher.matches() ? Optional.of(new Item(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
