package vn.vanho.policycomm.plan.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.profile.Entry;
import vn.vanho.policycomm.profile.ProfilePart;

/** Reads the plan's items and budget. */
@Component
class PlanPart implements ProfilePart<PlanTemplate> {

    private static final String PLAN = "plan";
    private static final Set<String> KEYS = Set.of("title", "items", "budget");

    @Override
    public Class<PlanTemplate> type() {
        return PlanTemplate.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of(PLAN);
    }

    @Override
    public PlanTemplate read(Entry file) {
        Entry plan = file.entry(PLAN, KEYS);
        if (plan == null) {
            file.fault(PLAN, "thiếu '%s'".formatted(PLAN));
            return new PlanTemplate("", List.of(), List.of());
        }
        return template(plan);
    }

    private static PlanTemplate template(Entry plan) {
        Set<String> seen = new HashSet<>();
        List<ItemTemplate> items = plan.entries("items", ItemEntry.KEYS).stream()
                .map(entry -> item(new ItemEntry(entry), seen, entry))
                .toList();
        if (items.isEmpty()) {
            plan.fault("items", "kế hoạch phải có ít nhất một nhiệm vụ");
        }
        return new PlanTemplate(plan.required("title"), items, plan.texts("budget"));
    }

    private static ItemTemplate item(ItemEntry item, Set<String> seen, Entry entry) {
        ItemTemplate read = item.read();
        if (!seen.add(read.code())) {
            entry.fault("item", "nhiệm vụ '%s' ghi hai lần".formatted(read.code()));
        }
        return read;
    }
}
