package vn.vanho.policycomm.consultation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.consultation.SectionKind;
import vn.vanho.policycomm.consultation.internal.Heading.Level;

/** Reads the lines of a draft once, from top to bottom, into sections. */
final class SectionsReader {

    private static final Pattern CLOSING =
            Pattern.compile("^(?:(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết)(?: \\p{L}+)? này (?:đã )?được"
                    + " .*thông qua.*|Nơi nhận ?:.*|(?:TM|KT|TL|TUQ)\\. ?\\p{Lu}{2,}.*"
                    + "|(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|PHÓ CHỦ TỊCH)(?: \\p{Lu}{2,}.*)?)$");
    private static final Pattern ATTACHED = Pattern.compile("^(?:QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|NỘI QUY)$");

    private final List<Line> lines;
    private final Quotations quotations;
    private final Addresses addresses = new Addresses();
    private final List<SectionText> sections = new ArrayList<>();
    private @Nullable SectionText current;
    private @Nullable SectionText article;
    private @Nullable SectionText clause;
    private boolean closed;
    private boolean annexed;

    SectionsReader(List<Line> lines) {
        this.lines = lines;
        this.quotations = new Quotations(lines);
    }

    List<Section> read() {
        for (int i = 0; i < lines.size(); i++) {
            readLine(i);
        }
        return sections.stream().map(SectionText::section).toList();
    }

    private void readLine(int at) {
        Line line = lines.get(at);
        if (quotations.inside(at)) {
            text(line.text());
            return;
        }
        Optional<Heading> heading =
                Headings.find(line, at == 0 ? "" : lines.get(at - 1).text()).filter(this::belongs);
        if (heading.isPresent()) {
            open(heading.get());
        } else if (current == null || !current.continuesHeading(line)) {
            readText(line.text());
        }
    }

    /** An annex comes after articles; forms in it that show an 'Điều 1' of their own are no articles of the draft. */
    private boolean belongs(Heading heading) {
        if (heading.level() == Level.ANNEX) {
            return addresses.lastArticle() > 0;
        }
        boolean goesOn = heading.level() == Level.ARTICLE && addresses.isNextArticle(heading.number());
        return goesOn || !annexed;
    }

    private void open(Heading heading) {
        annexed = heading.level() == Level.ANNEX;
        closed = false;
        clause = null;
        SectionText opened = new SectionText(kind(heading.level()), addresses.of(heading), heading.number());
        opened.title(heading.rest());
        article = heading.level() == Level.ARTICLE ? opened : null;
        add(opened);
    }

    private void readText(String text) {
        if (isClosing(text)) {
            close();
        } else if (ATTACHED.matcher(text).matches()) {
            annexed = false;
        }
        if (article == null || !readItem(article, text)) {
            text(text);
        }
    }

    private boolean isClosing(String text) {
        return !closed && !annexed && article != null && CLOSING.matcher(text).matches();
    }

    private void close() {
        closed = true;
        article = null;
        clause = null;
        add(new SectionText(SectionKind.PART, addresses.unique("ket-thuc"), ""));
    }

    private boolean readItem(SectionText in, String text) {
        Optional<Items.Item> clauseFound = Items.clause(text);
        if (clauseFound.isPresent()) {
            clause = item(SectionKind.CLAUSE, in.address() + ".khoan-", clauseFound.get());
            return true;
        }
        String parent = clause == null ? in.address() : clause.address();
        Optional<Items.Item> pointFound = Items.point(text);
        pointFound.ifPresent(point -> item(SectionKind.POINT, parent + ".diem-", point));
        return pointFound.isPresent();
    }

    private SectionText item(SectionKind kind, String prefix, Items.Item item) {
        String address = addresses.unique(prefix + Numbers.arabic(item.number()));
        SectionText opened = new SectionText(kind, address, item.number());
        opened.text(item.text());
        add(opened);
        return opened;
    }

    private void text(String text) {
        if (current == null) {
            add(new SectionText(SectionKind.PART, addresses.unique("mo-dau"), ""));
        }
        if (current != null) {
            current.text(text);
        }
    }

    private void add(SectionText opened) {
        sections.add(opened);
        current = opened;
    }

    private static SectionKind kind(Level level) {
        return switch (level) {
            case PART, ANNEX -> SectionKind.PART;
            case CHAPTER -> SectionKind.CHAPTER;
            case SECTION, SUBSECTION -> SectionKind.SECTION;
            case ARTICLE -> SectionKind.ARTICLE;
        };
    }
}
