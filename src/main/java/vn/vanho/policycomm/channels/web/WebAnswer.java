package vn.vanho.policycomm.channels.web;

import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** What a channel answered, of whatever status. It may hold secrets: what it says of itself leaves them out. */
public record WebAnswer(int status, HttpHeaders headers, String body) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    @Override
    public String toString() {
        return "HTTP " + status;
    }
}
