package vn.vanho.policycomm.consultation.internal;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.DraftFileRefused;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.consultation.SectionKind;
import vn.vanho.policycomm.files.FileScan;

/**
 * Reads a DOCX of at most 20 MB into its sections, in reading order.
 *
 * <p>Text before the first heading becomes a {@link SectionKind#PART} {@code mo-dau}, the adoption clause and the
 * signature after the last article a PART {@code ket-thuc}, an annex a PART {@code phu-luc-1}; their numbers may be
 * empty. A second section with the same number gets {@code -2}, {@code -3} … after its address.
 */
@Component
class DocxDraftParser implements DraftParser {

    private final FileScan scan;

    DocxDraftParser(FileScan scan) {
        this.scan = scan;
    }

    /**
     * @param fileName as uploaded, for the message only
     * @throws DraftFileRefused when the file is no readable DOCX, is too large, protected, harmful or has no article
     */
    @Override
    public List<Section> parse(byte[] docx, String fileName) {
        Refusals refusals = new Refusals(fileName);
        FileKindCheck.requireDocx(docx, fileName, refusals);
        scan.objection(fileName, docx).ifPresent(reason -> {
            throw new DraftFileRefused(reason);
        });
        List<Line> lines = readLines(docx, refusals);
        List<Section> sections = new SectionsReader(lines).read();
        if (sections.stream().noneMatch(section -> section.kind() == SectionKind.ARTICLE)) {
            throw refusals.withoutArticle(lines);
        }
        return sections;
    }

    /** Hostile XML and ZIP data make the libraries fail in many ways, all of which mean a damaged file. */
    private static List<Line> readLines(byte[] docx, Refusals refusals) {
        try (DocxPackage file = DocxPackage.open(docx, refusals)) {
            return file.lines();
        } catch (DraftFileRefused refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw refusals.damaged(damaged);
        }
    }
}
