package org.edusum.ui;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.hamcrest.Matcher;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;

/** Gives a test of the window a robot that looks for nodes, and for where they are, on the window's own thread. */
public final class WindowExtension extends ApplicationExtension {

    @Override
    public NodeQuery lookup(String query) {
        return OnFx.ask(() -> onFx(NodeQuery.class, super.lookup(query)));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Matcher<T> matcher) {
        return OnFx.ask(() -> onFx(NodeQuery.class, super.lookup(matcher)));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return OnFx.ask(() -> onFx(NodeQuery.class, super.lookup(predicate)));
    }

    @Override
    public NodeQuery fromAll() {
        return OnFx.ask(() -> onFx(NodeQuery.class, super.fromAll()));
    }

    @Override
    public NodeQuery from(Node... parents) {
        return OnFx.ask(() -> onFx(NodeQuery.class, super.from(parents)));
    }

    @Override
    public NodeQuery from(Collection<Node> parents) {
        return OnFx.ask(() -> onFx(NodeQuery.class, super.from(parents)));
    }

    @Override
    public PointQuery point(Node node) {
        return OnFx.ask(() -> {
            // What has just changed may still be on its way to its place.
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
            return onFx(PointQuery.class, super.point(node));
        });
    }

    /** Presses keys as {@link Keyboard} does. */
    @Override
    public FxRobot push(KeyCode... keys) {
        Keyboard.push(keys);
        return this;
    }

    /** The same query, each of its steps done on the window's thread. */
    private static <Q> Q onFx(Class<Q> type, Q query) {
        InvocationHandler steps = (proxy, method, arguments) -> {
            try {
                Object answer = OnFx.ask(() -> method.invoke(query, arguments));
                return answer == query ? proxy : answer;
            } catch (AssertionError failed) {
                throw failed.getCause() instanceof InvocationTargetException inner ? inner.getCause() : failed;
            }
        };
        return type.cast(Proxy.newProxyInstance(WindowExtension.class.getClassLoader(), new Class<?>[] {type}, steps));
    }
}
