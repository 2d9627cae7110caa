package vn.vanho.policycomm.reporting.internal;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** Holds a letter's places to fill, as the library finds them, to the values there are. */
final class LetterPlaces {

    private static final String ELEMENT = "#this";
    private static final Pattern COLUMN = Pattern.compile("\\[([^\\[\\]]*)]");

    private final TemplateFaults faults;
    private final Set<String> understood = new HashSet<>();

    private LetterPlaces(TemplateFaults faults) {
        this.faults = faults;
    }

    /** @throws RuntimeException when the file is no Word document or its sections do not close */
    static void check(byte[] docx, Map<String, Object> sample, TemplateFaults faults) throws IOException {
        LetterPlaces places = new LetterPlaces(faults);
        try (XWPFTemplate letter = XWPFTemplate.compile(new ByteArrayInputStream(docx), Letters.GRAMMAR)) {
            places.check(letter.getElementTemplates(), sample);
        }
        WordText.placesIn(docx).stream()
                .filter(place -> !places.understood.contains(place))
                .forEach(place -> faults.add("unreadable", place));
    }

    private void check(List<MetaTemplate> found, Map<String, Object> values) {
        for (MetaTemplate place : found) {
            if (place instanceof IterableTemplate section) {
                checkSection(section, values);
            } else if (place instanceof ElementTemplate element) {
                checkElement(element, values);
            }
        }
    }

    private void checkElement(ElementTemplate element, Map<String, Object> values) {
        understood.add(element.getSource());
        faults.use(element.getTagName(), element.getSource(), values.keySet());
        if (Letters.GRAMMAR.getCustomPolicy(element.getTagName()) != null
                && element instanceof RunTemplate run
                && values.get(element.getTagName()) instanceof List<?> rows) {
            checkColumns(run, inside(rows.get(0), values).keySet());
        }
    }

    private void checkSection(IterableTemplate section, Map<String, Object> values) {
        RunTemplate start = section.getStartMark();
        understood.add(start.getSource());
        understood.add(section.getEndMark().getSource());
        faults.use(start.getTagName(), start.getSource(), values.keySet());
        check(section.getTemplates(), inside(values.get(start.getTagName()), values));
    }

    /** What has a value within a section: the columns of a row, the line itself, or what has one around it. */
    @SuppressWarnings("unchecked") // rows are maps of names to values, as all that is printed
    private static Map<String, Object> inside(@Nullable Object value, Map<String, Object> around) {
        Object first = value instanceof List<?> rows ? rows.get(0) : value;
        if (first instanceof Map<?, ?> row) {
            return (Map<String, Object>) row;
        }
        return first instanceof String line ? Map.of(ELEMENT, line) : around;
    }

    /** The row under that of the tag is the model of the rows. */
    private void checkColumns(RunTemplate tag, Set<String> known) {
        if (!(((XWPFParagraph) tag.getRun().getParent()).getBody() instanceof XWPFTableCell cell)) {
            faults.add("noTable", tag.getSource());
            return;
        }
        XWPFTable table = cell.getTableRow().getTable();
        XWPFTableRow model = table.getRow(table.getRows().indexOf(cell.getTableRow()) + 1);
        if (model == null) {
            faults.add("noRow", tag.getSource());
            return;
        }
        model.getTableCells().stream()
                .flatMap(column -> COLUMN.matcher(column.getText()).results())
                .forEach(name -> faults.use(name.group(1), name.group(), known));
    }
}
