package vn.vanho.policycomm.consultation.internal;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The few properties of a paragraph or run that matter here; null when not set. */
final class Properties {

    @Nullable
    String style;

    @Nullable
    Boolean bold;

    @Nullable
    Boolean hidden;

    @Nullable
    Boolean centred;

    @Nullable
    Integer list;

    @Nullable
    Integer level;

    @Nullable
    Integer outline;

    boolean markDeleted;

    /** Reads the {@code pPr} or {@code rPr} just started; older values kept for tracked changes are left out. */
    void read(WordXml xml) throws XMLStreamException {
        boolean paragraph = xml.name().equals("pPr");
        int inside = xml.depth();
        while (xml.depth() >= inside && xml.advance()) {
            if (!xml.starts()) {
                continue;
            }
            if (paragraph && xml.name().equals("rPr")) {
                readMark(xml);
            } else {
                readOne(xml);
            }
        }
    }

    private void readOne(WordXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "pStyle", "rStyle" -> style = xml.value();
            case "b" -> bold = xml.on();
            case "vanish" -> hidden = xml.on();
            case "jc" -> centred = xml.value().equals("center");
            case "ilvl" -> level = xml.number();
            case "numId" -> list = xml.number();
            case "outlineLvl" -> outline = xml.number();
            case "pPrChange", "rPrChange", "sectPr" -> xml.skip();
            default -> {}
        }
    }

    /** The paragraph mark's own properties say only whether the mark was deleted. */
    private void readMark(WordXml xml) throws XMLStreamException {
        int inside = xml.depth();
        while (xml.depth() >= inside && xml.advance()) {
            markDeleted |=
                    xml.starts() && (xml.name().equals("del") || xml.name().equals("moveFrom"));
        }
    }
}
