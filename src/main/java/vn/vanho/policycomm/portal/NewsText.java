package vn.vanho.policycomm.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.NewsItem;
import vn.vanho.policycomm.engine.Phrases;

/** What a feed reader shows of news, as plain text. */
@Component
class NewsText {

    /** Unicode characters; the page has the rest. */
    private static final int LONGEST_EXTRACT = 600;

    private static final String DRAFT = "Dự thảo";

    private final Phrases phrases;
    private final Clock clock;

    NewsText(Phrases phrases, Clock clock) {
        this.phrases = phrases;
        this.clock = clock;
    }

    String title(NewsItem item) {
        if (item.gone()) {
            return phrases.of("portal.takenDown.title");
        } else if (item.kind() == NewsItem.Kind.DRAFT && item.title().startsWith(DRAFT)) {
            return item.title();
        }
        return phrases.of("portal.feed." + item.kind(), item.title());
    }

    /** Of what is gone it tells that alone. */
    String summary(NewsItem item) {
        if (item.gone()) {
            return phrases.of("portal.feed.gone");
        }
        return switch (item.kind()) {
            case DRAFT -> draft(item);
            case RESULT -> item.text().isBlank() ? phrases.of("portal.feed.resultOnPage") : extract(item.text());
            case CORRECT, TAKE_DOWN, WITHDRAW, ERASE -> item.text();
        };
    }

    private String draft(NewsItem item) {
        String lastDay = item.closesAt() == null
                ? ""
                : phrases.of(
                        "portal.feed.closes",
                        Phrases.day(LocalDate.ofInstant(item.closesAt().toInstant(), clock.getZone())));
        return Stream.of(phrases.of("portal.feed.agency", item.agency()), lastDay, extract(item.text()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String extract(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_EXTRACT) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, LONGEST_EXTRACT));
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start) + " …";
    }
}
