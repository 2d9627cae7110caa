package vn.vanho.policycomm.security.internal;

import java.util.Locale;

/** The language of refusals written before a page's locale is known. */
final class Languages {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Languages() {}
}
