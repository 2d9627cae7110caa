package vn.vanho.policycomm.bench;

import java.util.List;
import java.util.Map;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.ItemCase;

/** One unit's part of II.1a in 2030, asked for as people do, to be copied many times. */
final class OnePart {

    private OnePart() {}

    /** Returns the id of its task. */
    static String of(ItemCase item, DraftLine line, String unit) {
        item.time().advanceTo(EngineTime.at("2030-03-04"));
        item.start("phong-tu-phap-cv", Map.of("planYear", 2030));
        item.complete("phong-tu-phap-cv", "draft-briefing-directive", directive(unit))
                .issue("briefing-directive", "21/UBND-TP");
        return line.office(unit + "-cv")
                .tasks("do-work", item.key() + "/brief-officers/" + unit)
                .get(0)
                .get("id")
                .asText();
    }

    private static Map<String, Object> directive(String unit) {
        return Map.of(
                "coordinators", List.of(unit),
                "briefBy", "2030-06-28",
                "documentSubject", "quán triệt năm 2030",
                "documentAddressee", "Các đơn vị",
                "documentBody", "Đề nghị các đơn vị tổ chức quán triệt.",
                "documentRecipients", "Như trên");
    }
}
