package vn.vanho.policycomm.tasklist.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.extension.ExtendableTasks;
import vn.vanho.policycomm.extension.ExtensionWords;
import vn.vanho.policycomm.extension.Extensions;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/** What the cards of a page tell of extensions. */
@Component
class CardExtensions {

    private final Extensions extensions;
    private final ExtendableTasks tasks;
    private final ExtensionWords words;
    private final Units units;
    private final CurrentActor actor;

    CardExtensions(
            Extensions extensions, ExtendableTasks tasks, ExtensionWords words, Units units, CurrentActor actor) {
        this.extensions = extensions;
        this.tasks = tasks;
        this.words = words;
        this.units = units;
        this.actor = actor;
    }

    Known of(List<String> taskIds) {
        Map<String, String> latest = extensions.ofTasks(taskIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        all -> words.line(all.getValue().get(all.getValue().size() - 1))));
        return new Known(latest, tasks.offered(taskIds, headed()));
    }

    /** The units that the person heads, with their heads; the leadership asks nobody. */
    private List<String> headed() {
        Actor person = actor.require();
        return units.all().stream()
                .filter(unit -> person.in(unit.headGroup()) && !unit.has(Role.LEADERSHIP))
                .flatMap(unit -> unit.groups().stream())
                .toList();
    }

    /**
     * By task id.
     *
     * @param words the latest request and what came of it
     * @param extendable for which the person may ask
     */
    record Known(Map<String, String> words, Set<String> extendable) {}
}
