package vn.vanho.policycomm.consultation.internal;

import java.util.HashMap;
import java.util.Map;

/** Gives each section an address of its own within the draft. */
final class Addresses {

    private final Map<String, Integer> given = new HashMap<>();
    private String chapter = "";
    private String section = "";
    private int lastArticle;

    /** Mục count anew in each chapter and tiểu mục in each mục, so theirs begin with the wider one's address. */
    String of(Heading heading) {
        String own = word(heading);
        switch (heading.level()) {
            case PART, ANNEX -> widen("", "");
            case CHAPTER -> {
                String address = unique(own);
                widen(address + ".", address + ".");
                return address;
            }
            case SECTION -> {
                String address = unique(chapter + own);
                section = address + ".";
                return address;
            }
            case SUBSECTION -> own = section + own;
            case ARTICLE -> lastArticle = articleNumber(heading.number());
        }
        return unique(own);
    }

    private static String word(Heading heading) {
        String word = heading.level().word;
        return heading.number().isEmpty() ? word : word + "-" + slug(Numbers.arabic(heading.number()));
    }

    private void widen(String newChapter, String newSection) {
        chapter = newChapter;
        section = newSection;
    }

    String unique(String address) {
        int times = given.merge(address, 1, Integer::sum);
        return times == 1 ? address : unique(address + "-" + times);
    }

    int lastArticle() {
        return lastArticle;
    }

    boolean isNextArticle(String number) {
        return articleNumber(number) == lastArticle + 1;
    }

    private static int articleNumber(String number) {
        return Numbers.orZero(number.replaceAll("\\D.*", ""));
    }

    private static String slug(String number) {
        return number.replaceAll("[^\\p{L}\\d]+", "-");
    }
}
