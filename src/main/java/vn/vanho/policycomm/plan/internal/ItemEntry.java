package vn.vanho.policycomm.plan.internal;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.plan.Trigger;
import vn.vanho.policycomm.profile.Entry;

/** Reads one item of the profile's plan. */
final class ItemEntry {

    static final Set<String> KEYS = Set.of(
            "item",
            "title",
            "content",
            "leads",
            "accountable",
            "coordinating",
            "subjects",
            "from",
            "to",
            "trigger",
            "before",
            "evidence");

    private static final MonthDay FIRST = MonthDay.of(1, 1);
    private static final MonthDay LAST = MonthDay.of(12, 31);

    private final Entry entry;

    ItemEntry(Entry entry) {
        this.entry = entry;
    }

    ItemTemplate read() {
        List<String> leads = leads();
        MonthDay from = day("from", FIRST);
        return new ItemTemplate(
                entry.required("item"),
                entry.required("title"),
                entry.required("content"),
                leads,
                accountable(leads),
                roles("coordinating"),
                entry.texts("subjects"),
                from,
                windowEnd(from),
                trigger(),
                entry.has("before") ? day("before", LAST) : null,
                entry.texts("evidence"));
    }

    private List<String> leads() {
        List<String> leads = roles("leads");
        if (leads.isEmpty()) {
            entry.fault("leads", "nhiệm vụ phải có đơn vị chủ trì (leads)");
        }
        return leads;
    }

    private List<String> roles(String key) {
        List<String> named = entry.texts(key);
        named.stream()
                .filter(role -> Role.ofCode(role).isEmpty())
                .forEach(role -> entry.fault(key, "không có vai trò '%s'".formatted(role)));
        return named;
    }

    /** Exactly one, and one that leads; for bodies that are only asked, another may answer. */
    private String accountable(List<String> leads) {
        String accountable = entry.required("accountable");
        if (!accountable.isEmpty() && Role.ofCode(accountable).isEmpty()) {
            entry.fault("accountable", "không có vai trò '%s'".formatted(accountable));
        }
        boolean onlyAsked = leads.stream().allMatch(Role.INVITED_BODY.code()::equals);
        if (!accountable.isEmpty() && !onlyAsked && !leads.contains(accountable)) {
            entry.fault(
                    "accountable",
                    "đầu mối '%s' phải là đúng một trong các đơn vị chủ trì: %s"
                            .formatted(accountable, String.join(", ", leads)));
        }
        return accountable;
    }

    private MonthDay windowEnd(MonthDay from) {
        MonthDay to = day("to", LAST);
        if (to.isBefore(from)) {
            entry.fault("to", "thời gian thực hiện kết thúc trước khi bắt đầu");
        }
        return to;
    }

    private MonthDay day(String key, MonthDay otherwise) {
        try {
            return entry.has(key) ? DayAndMonth.parse(entry.required(key)) : otherwise;
        } catch (IllegalArgumentException | DateTimeException e) {
            entry.fault(key, "'%s': %s".formatted(key, e.getMessage()));
            return otherwise;
        }
    }

    private @Nullable Trigger trigger() {
        if (!entry.has("trigger")) {
            return null;
        }
        String code = entry.required("trigger");
        Trigger trigger = Trigger.ofCode(code).orElse(null);
        if (trigger == null) {
            entry.fault(
                    "trigger", "không có loại văn bản '%s'; chọn directive, material hoặc training".formatted(code));
        }
        return trigger;
    }
}
