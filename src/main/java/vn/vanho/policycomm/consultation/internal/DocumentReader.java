package vn.vanho.policycomm.consultation.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@code word/document.xml} into printed lines, as a reader who accepts all changes sees them: without deleted
 * or hidden text, field codes, notes and tables of contents; text of tables, text boxes and content controls included.
 */
final class DocumentReader {

    private static final int MOST_CHARACTERS = 10_000_000;

    private final WordXml xml;
    private final Styles styles;
    private final Numbering numbering;
    private final Refusals refusals;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<ParagraphText> open = new ArrayDeque<>();
    private Properties run = new Properties();
    private @Nullable ParagraphText unfinished;
    private boolean inText;
    private boolean contentsFollow;
    private int characters;

    DocumentReader(WordXml xml, Styles styles, Numbering numbering, Refusals refusals) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.refusals = refusals;
    }

    List<Line> read() throws XMLStreamException {
        while (xml.advance()) {
            if (xml.starts()) {
                start(xml.name());
            } else if (xml.ends()) {
                end(xml.name());
            } else if (inText) {
                add(xml.text());
            }
        }
        if (unfinished != null) {
            lines.addAll(unfinished.lines("", false));
        }
        return lines;
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "p" -> startParagraph();
            case "pPr" -> paragraph().properties.read(xml);
            case "r", "math:r" -> run = new Properties();
            case "rPr" -> run.read(xml);
            case "t", "math:t" -> inText = true;
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> breakLine();
            case "noBreakHyphen" -> add("-");
            case "docPartGallery" -> contentsFollow = xml.value().equals("Table of Contents");
            case "sdtContent" -> startContentControl();
            case "del", "moveFrom", "mc:Fallback", "tblPr", "trPr", "tcPr", "sectPr", "delText", "rt" -> xml.skip();
            default -> {}
        }
    }

    private void startContentControl() throws XMLStreamException {
        boolean contents = contentsFollow;
        contentsFollow = false;
        if (contents) {
            xml.skip();
        }
    }

    private void startParagraph() {
        ParagraphText started = new ParagraphText();
        if (unfinished != null && open.isEmpty()) {
            started.continueFrom(unfinished);
            unfinished = null;
        }
        open.push(started);
    }

    private void end(String name) {
        switch (name) {
            case "t", "math:t" -> inText = false;
            case "p" -> endParagraph();
            default -> {}
        }
    }

    private void endParagraph() {
        ParagraphText ended = open.pop();
        if (ended.properties.markDeleted && open.isEmpty()) {
            unfinished = ended;
            return;
        }
        if (styles.isTableOfContents(ended.properties.style)) {
            return;
        }
        List<Line> printed = ended.lines(numbering.next(ended.properties), isEmphasised(ended.properties));
        (open.isEmpty() ? lines : paragraph().anchored).addAll(printed);
    }

    private boolean isEmphasised(Properties paragraph) {
        Boolean centred =
                paragraph.centred != null ? paragraph.centred : styles.inherited(paragraph.style, p -> p.centred);
        return Boolean.TRUE.equals(centred) || styles.isHeading(paragraph.style);
    }

    private void breakLine() {
        if (!open.isEmpty()) {
            paragraph().breakLine();
        }
    }

    private void add(String text) {
        if (open.isEmpty() || isOn(run.hidden, p -> p.hidden)) {
            return;
        }
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw refusals.bomb();
        }
        paragraph().add(text, isOn(run.bold, p -> p.bold));
    }

    /** A run's own property, else its style's, else its paragraph style's. */
    private boolean isOn(@Nullable Boolean own, java.util.function.Function<Properties, @Nullable Boolean> property) {
        Boolean value = own != null ? own : styles.inherited(run.style, property);
        Boolean inherited = value != null ? value : styles.inherited(paragraph().properties.style, property);
        return Boolean.TRUE.equals(inherited);
    }

    private ParagraphText paragraph() {
        return open.getFirst();
    }
}
