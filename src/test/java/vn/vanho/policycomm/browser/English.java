package vn.vanho.policycomm.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a screen says in English. Looked for are words that no Vietnamese text holds: those that bind an English
 * sentence, and those that buttons, menus, calendars and messages are made of.
 */
final class English {

    private static final String BINDING =
            "the|of|and|is|are|was|be|been|has|have|with|without|for|from|this|that|these|your|you"
                    + "|please|not|no|yes|or|by|at|must|should|cannot|could|has|does|did|only|all|any|more|less|here|there|when|which";
    private static final String BUTTONS =
            "add|apply|assign|assignee|back|cancel|choose|claim|clear|click|close|collapse|comment"
                    + "|comments|complete|confirm|continue|copy|create|created|date|decrement|delete|description|details|diagram"
                    + "|done|download|due|edit|error|expand|expected|failed|field|fields|file|filter|filters|follow-up|form|forms"
                    + "|group|groups|history|home|increment|invalid|item|list|load|loading|log|login|logout|missing|name|new|next"
                    + "|number|ok|open|page|password|previous|priority|process|profile|property|refresh|remove|required|reset"
                    + "|results|save|search|select|selected|send|settings|show|sign|sort|start|submit|success|task|tasks|time|today"
                    + "|unclaim|update|upload|user|users|value|variable|variables|view|warning|welcome";
    private static final String CALENDAR = "january|february|march|april|june|july|august|september|october|november"
            + "|december|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
            + "|mon|tue|wed|fri|sat|sun|month|year|day|week|hour|hours|minute|minutes|ago|yesterday|tomorrow";

    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\d/._@-])(?:%s|%s|%s)(?![\\p{L}\\p{M}\\d/._@-]*[\\p{L}\\d])"
                    .formatted(BINDING, BUTTONS, CALENDAR),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * What people read, what they are told when they point at something, and what a screen reader says; not what is marked
     * as never to be translated.
     */
    private static final String SHOWN = """
            () => {
              const shown = element => element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
              const within = [...document.querySelectorAll('*')].map(element => element.shadowRoot).filter(Boolean);
              const told = [document, ...within]
                  .flatMap(root => [...root.querySelectorAll('[title], [placeholder], [aria-label], [alt], [uib-tooltip]')])
                  .filter(shown)
                  .flatMap(element => ['title', 'placeholder', 'aria-label', 'alt', 'uib-tooltip']
                      .map(name => element.getAttribute(name)));
              const fixed = [...document.querySelectorAll('[translate=no]')].map(element => element.innerText);
              const read = fixed.reduce((text, words) => text.replace(words, ''), document.body.innerText);
              const more = within.flatMap(root => [...root.children]).map(element => element.innerText || '');
              return [document.title, ...[read, ...more].flatMap(text => text.split('\\n')), ...told].filter(Boolean);
            }
            """;

    private English() {}

    /** The lines of this screen with an English word in them, each with that word in brackets. */
    static List<String> on(Page page) {
        return shown(page).flatMap(English::in).distinct().toList();
    }

    private static Stream<String> shown(Page page) {
        return ((List<?>) page.evaluate(SHOWN)).stream().map(Object::toString);
    }

    private static Stream<String> in(String line) {
        return WORDS.matcher(line).results().map(MatchResult::group).map(word -> "[%s] %s"
                .formatted(word, line.strip()));
    }
}
