package vn.vanho.policycomm.engine.internal.door;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CaseAlreadyOpen;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.InputRefused;

/**
 * A refusal as REST and Tasklist answer it: our status, and our sentence alone. (The engine's own {@code RestException}
 * would put an English half-sentence with the task's id before it.)
 */
public final class HttpRefusal extends WebApplicationException {

    private HttpRefusal(Status status, RuntimeException reason) {
        super(reason.getMessage(), reason, response(status, reason));
    }

    static HttpRefusal badRequest(InputRefused refused) {
        return new HttpRefusal(Status.BAD_REQUEST, refused);
    }

    static HttpRefusal forbidden(ActionForbidden forbidden) {
        return new HttpRefusal(Status.FORBIDDEN, forbidden);
    }

    static HttpRefusal conflict(CaseAlreadyOpen open) {
        return new HttpRefusal(Status.CONFLICT, open);
    }

    static HttpRefusal conflict(ChangedMeanwhile changed) {
        return new HttpRefusal(Status.CONFLICT, changed);
    }

    private static Response response(Status status, RuntimeException reason) {
        ExceptionDto body = new ExceptionDto();
        body.setType(reason.getClass().getSimpleName());
        body.setMessage(reason.getMessage());
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(body)
                .build();
    }
}
