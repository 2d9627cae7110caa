package vn.vanho.policycomm.intake.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.vanho.policycomm.api.FormParts;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.intake.internal.MaterialsReceived.SentFile;
import vn.vanho.policycomm.intake.internal.TriggersController.Received;

/** Where other systems and the records clerk send the materials that were released for a draft. */
@RestController
class MaterialsReceivedController {

    private final MaterialsReceived materials;
    private final Senders senders;

    MaterialsReceivedController(MaterialsReceived materials, Senders senders) {
        this.materials = materials;
        this.senders = senders;
    }

    /** The fields of the form {@code release-material} as parts, beside the file. */
    @PostMapping(
            path = "/api/triggers/material",
            consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, MediaType.APPLICATION_FORM_URLENCODED_VALUE})
    @FormParts("release-material")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Received material(
            @RequestParam Map<String, String> values, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Actor sender = senders.require();
        return new Received(materials.take(typed(values), sent(file), sender));
    }

    /** Parts are texts; what is no number the form refuses. */
    private static Map<String, Object> typed(Map<String, String> values) {
        Map<String, Object> typed = new HashMap<>(values);
        typed.computeIfPresent(
                "planYear",
                (name, year) -> String.valueOf(year).matches("\\d{4}") ? Integer.valueOf(String.valueOf(year)) : year);
        return typed;
    }

    private static @Nullable SentFile sent(@Nullable MultipartFile file) throws IOException {
        return file == null
                ? null
                : new SentFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }
}
