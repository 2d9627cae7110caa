package vn.vanho.policycomm.support;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The portal's list of drafts, turned page by page as people do. */
public final class FrontPages {

    private static final int FOUND = 200;

    private FrontPages() {}

    /** The page that names a draft. */
    public static Browser.Page naming(Browser citizen, String title) {
        return all(citizen)
                .filter(page -> page.text().contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No page of the portal names " + title));
    }

    /** Whether any page names it. */
    public static boolean name(Browser citizen, String title) {
        return all(citizen).anyMatch(page -> page.text().contains(title));
    }

    /** Address of the draft's page. */
    public static String draft(Browser citizen, String title) {
        return naming(citizen, title)
                .find("a[href^=/du-thao/]:contains(%s)".formatted(title))
                .attr("href");
    }

    private static Stream<Browser.Page> all(Browser citizen) {
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(page -> citizen.open("/?trang=" + page))
                .takeWhile(page -> page.status() == FOUND);
    }
}
