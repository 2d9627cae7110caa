package vn.vanho.policycomm.consultation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for addresses, narrowest level first, as lawyers say them. */
final class SectionLabels {

    private static final Pattern STEP = Pattern.compile("(phan|chuong|muc|dieu|khoan|diem)-(.+)");
    private static final Map<String, String> WORDS =
            Map.of("phan", "Phần", "chuong", "Chương", "muc", "Mục", "dieu", "Điều", "khoan", "khoản", "diem", "điểm");

    private SectionLabels() {}

    static String of(String address) {
        List<String> steps =
                Stream.of(address.split("\\.")).map(SectionLabels::word).collect(Collectors.toList());
        Collections.reverse(steps);
        return String.join(" ", steps);
    }

    private static String word(String step) {
        Matcher parts = STEP.matcher(step);
        return parts.matches() ? "%s %s".formatted(WORDS.get(parts.group(1)), parts.group(2)) : step;
    }
}
