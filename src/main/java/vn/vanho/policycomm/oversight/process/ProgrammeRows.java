package vn.vanho.policycomm.oversight.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import vn.vanho.policycomm.oversight.RegisteredDraft.Criteria;

/** The rows of the form in which drafts of the legislative programmes are registered. */
final class ProgrammeRows {

    static final String LIST = "programmeDrafts";

    private static final List<String> CRITERIA = List.of("proposal", "rights", "concern", "wide");

    private ProgrammeRows() {}

    static Criteria criteria(SpinJsonNode row) {
        return new Criteria(holds(row, "proposal"), holds(row, "rights"), holds(row, "concern"), holds(row, "wide"));
    }

    private static boolean holds(SpinJsonNode row, String criterion) {
        return row.prop(criterion).stringValue().equals("yes");
    }

    /** Rows for titles whose criteria nobody has looked at yet. */
    static SpinJsonNode of(List<String> titles) {
        return Spin.JSON(titles.stream().map(ProgrammeRows::row).toList());
    }

    private static Map<String, String> row(String title) {
        Map<String, String> row = new TreeMap<>(Map.of("title", title));
        CRITERIA.forEach(criterion -> row.put(criterion, ""));
        return row;
    }
}
