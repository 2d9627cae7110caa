package vn.vanho.policycomm.organisation.internal;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.organisation.Colours;
import vn.vanho.policycomm.profile.Entry;

/** Reads the colours; a main colour that white text cannot be read on is a fault. */
final class ColoursEntry {

    private static final Set<String> KEYS = Set.of("main", "accent");
    private static final Colours USUAL = new Colours("#9b1c1f", "#d4a017");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final double READABLE = 4.5;
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private ColoursEntry() {}

    static Colours read(Entry file) {
        @Nullable Entry entry = file.entry("colours", KEYS);
        if (entry == null) {
            return USUAL;
        }
        Colours colours = new Colours(colour("main", entry), colour("accent", entry));
        if (!colours.main().isEmpty() && contrastWithWhite(colours.main()) < READABLE) {
            entry.fault("main", "'main' (%s) quá nhạt, chữ trắng trên nền này khó đọc".formatted(colours.main()));
        }
        return colours;
    }

    private static String colour(String key, Entry entry) {
        String text = entry.required(key);
        if (text.isEmpty() || COLOUR.matcher(text).matches()) {
            return text;
        }
        entry.fault(key, "'%s' (%s) phải là màu dạng #rrggbb, chữ thường, trong ngoặc kép".formatted(key, text));
        return "";
    }

    /** The contrast ratio of WCAG 2, 1 to 21. */
    private static double contrastWithWhite(String colour) {
        double luminance = IntStream.range(0, WEIGHTS.length)
                .mapToDouble(part -> WEIGHTS[part] * linear(colour, part))
                .sum();
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(String colour, int part) {
        double value = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
