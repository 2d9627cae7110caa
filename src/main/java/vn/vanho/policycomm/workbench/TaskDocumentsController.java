package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.TasksInHand;
import vn.vanho.policycomm.files.SavedFile;

/** The documents of the case that a task belongs to, for those who work on the task. */
@Controller
@RequestMapping("/lam-viec/viec/{taskId}/van-ban")
class TaskDocumentsController {

    private final TasksInHand tasks;
    private final IssuedDocuments documents;
    private final ReadableDocuments readable;

    TaskDocumentsController(TasksInHand tasks, IssuedDocuments documents, ReadableDocuments readable) {
        this.tasks = tasks;
        this.documents = documents;
        this.readable = readable;
    }

    @GetMapping
    String list(@PathVariable String taskId, Model model) {
        GivenTask given = tasks.require(taskId);
        model.addAttribute("task", given.task());
        model.addAttribute("subject", given.subject());
        model.addAttribute("documents", documentsOf(given));
        return "workbench/task-documents";
    }

    @GetMapping("/{documentId}")
    ResponseEntity<byte[]> download(@PathVariable String taskId, @PathVariable String documentId) {
        GivenTask given = tasks.require(taskId);
        IssuedDocument document = documentsOf(given).stream()
                .filter(each -> each.id().equals(documentId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No document " + documentId));
        return CaseKeys.upwards(given.task().businessKey()).stream()
                .flatMap(key -> documents.content(key, documentId).stream())
                .findFirst()
                .map(content -> SavedFile.of(document.fileName(), content))
                .orElseThrow();
    }

    private List<IssuedDocument> documentsOf(GivenTask given) {
        return CaseKeys.upwards(given.task().businessKey()).stream()
                .flatMap(key -> readable.of(key).stream())
                .toList();
    }
}
