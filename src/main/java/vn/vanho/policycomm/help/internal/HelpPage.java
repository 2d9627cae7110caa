package vn.vanho.policycomm.help.internal;

import java.util.Arrays;
import java.util.Optional;

/** The readers, each with a page; the title is the message {@code help.<path>}. */
enum HelpPage {
    OFFICER("can-bo"),
    HEAD("thu-truong"),
    CLERK("van-thu"),
    COUNCIL("hoi-dong"),
    ADMINISTRATOR("quan-tri"),
    INTEGRATOR("tich-hop");

    private final String path;

    HelpPage(String path) {
        this.path = path;
    }

    static Optional<HelpPage> at(String path) {
        return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
    }

    /** Last part of its address and name of its template. */
    public String path() {
        return path;
    }
}
