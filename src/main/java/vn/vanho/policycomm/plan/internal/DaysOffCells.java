package vn.vanho.policycomm.plan.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the file of days off writes its cells: a note that begins like a formula gets a {@code '} before it. */
final class DaysOffCells {

    static final String HEADER = "date,type,note";

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@].*");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@].*");
    /** Without it spreadsheets take the file for one of a Western code page. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DaysOffCells() {}

    static String file(List<DecidedDay> days) {
        return days.stream()
                .map(day -> "%s,%s,%s\r\n".formatted(day.date(), day.kind().code(), write(day.note())))
                .collect(Collectors.joining("", BYTE_ORDER_MARK + HEADER + "\r\n", ""));
    }

    static String write(String note) {
        String plain = LIKE_A_FORMULA.matcher(note).matches() ? "'" + note : note;
        boolean quoted = plain.contains(",") || plain.contains("\"");
        return quoted ? "\"%s\"".formatted(plain.replace("\"", "\"\"")) : plain;
    }

    static String read(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        String plain = quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
        return GUARDED.matcher(plain).matches() ? plain.substring(1) : plain;
    }
}
