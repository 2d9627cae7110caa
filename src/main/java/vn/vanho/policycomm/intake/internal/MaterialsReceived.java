package vn.vanho.policycomm.intake.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.MaterialRefused;
import vn.vanho.policycomm.dissemination.MaterialWindow;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.OpenTasks;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.SentForms;
import vn.vanho.policycomm.engine.Slug;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.intake.Incoming;
import vn.vanho.policycomm.intake.NobodyWaits;

/** Adds what was released for a draft to its materials while they can still be checked (II.3b): all of it or nothing. */
@Service
@Transactional
class MaterialsReceived {

    private static final String FORM = "release-material";

    private final SentForms forms;
    private final IncomingTable table;
    private final Drafts drafts;
    private final Materials materials;
    private final OpenTasks tasks;
    private final OwnAuthority own;
    private final Phrases phrases;

    MaterialsReceived(
            SentForms forms,
            IncomingTable table,
            Drafts drafts,
            Materials materials,
            OpenTasks tasks,
            OwnAuthority own,
            Phrases phrases) {
        this.forms = forms;
        this.table = table;
        this.drafts = drafts;
        this.materials = materials;
        this.tasks = tasks;
        this.own = own;
        this.phrases = phrases;
    }

    /**
     * Takes a file, the link of a video, or both.
     *
     * @param values of the form {@code release-material}
     * @return the business key of the draft's case
     * @throws NobodyWaits when the letter came before, or the draft takes no materials now
     */
    String take(Map<String, Object> values, @Nullable SentFile file, Actor actor) {
        forms.check(FORM, values);
        LocalDate date = LocalDate.parse(text(values, "materialDate"));
        Object year = values.getOrDefault("planYear", date.getYear());
        String caseKey = "%s/II.3a/%s".formatted(year, Slug.of(text(values, "title")));
        Incoming letter =
                new Incoming("material", text(values, "materialSender"), text(values, "materialNumber"), date);
        table.enter(letter, caseKey, actor.userId());
        String draftId = waiting(caseKey).id();
        try {
            add(draftId, values, file, actor);
        } catch (MaterialRefused refused) {
            throw new InputRefused(List.of(new Violation("file", phrases.of("trigger.file"), refused.reason())));
        }
        return caseKey;
    }

    private Draft waiting(String caseKey) {
        Draft draft = drafts.ofCase(caseKey)
                .map(found -> drafts.hold(found.id()))
                .orElseThrow(() -> new NobodyWaits(phrases.of("trigger.noMaterials", caseKey)));
        if (!own.call(() -> MaterialWindow.isOpen(tasks.of(caseKey)))) {
            throw new NobodyWaits(phrases.of("trigger.noMaterials", caseKey));
        }
        return draft;
    }

    private void add(String draftId, Map<String, Object> values, @Nullable SentFile file, Actor actor) {
        String link = text(values, "videoLink");
        if (file == null && link.isEmpty()) {
            throw new MaterialRefused(phrases.of("trigger.nothing"));
        }
        if (file != null) {
            materials.addFile(draftId, file.name(), file.content(), actor.userId());
        }
        if (!link.isEmpty()) {
            materials.addVideo(draftId, text(values, "videoTitle"), link, actor.userId());
        }
    }

    private static String text(Map<String, Object> values, String name) {
        return String.valueOf(values.getOrDefault(name, "")).strip();
    }

    /** A file as it was sent. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record SentFile(String name, byte[] content) {}
}
