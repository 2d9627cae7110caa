package vn.vanho.policycomm.channels;

import org.jspecify.annotations.Nullable;

/**
 * One thing to be done on a channel exactly once.
 *
 * @param key names it for ever; that of the post, or one of its own for a later change
 * @param post what is to be shown; for {@link Work#REMOVE} what was shown
 * @param target the post to change; null for {@link Work#POST}
 */
public record Order(
        String key,
        String channel,
        Work work,
        Post post,
        @Nullable Posted target) {

    /** What is to be done. */
    public enum Work {
        POST,
        REPLACE,
        REMOVE
    }

    public static Order post(String channel, Post post) {
        return new Order(post.key(), channel, Work.POST, post, null);
    }

    public static Order replace(String key, String channel, Posted target, Post with) {
        return new Order(key, channel, Work.REPLACE, with, target);
    }

    public static Order remove(String key, String channel, Posted target, Post shown) {
        return new Order(key, channel, Work.REMOVE, shown, target);
    }

    /** @throws IllegalStateException when there is nothing to change */
    public Posted requireTarget() {
        if (target == null) {
            throw new IllegalStateException("No target: " + key);
        }
        return target;
    }
}
