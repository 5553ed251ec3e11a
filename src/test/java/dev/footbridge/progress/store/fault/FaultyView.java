package dev.footbridge.progress.store.fault;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.attribute.FileAttributeView;
import java.util.Arrays;

/// A view of a file's attributes whose calls may fail.
final class FaultyView {

    private FaultyView() {}

    static <V extends FileAttributeView> V over(V real, Class<V> type, Faults faults) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (Arrays.asList(method.getExceptionTypes()).contains(IOException.class)) {
                        faults.call("view " + method.getName());
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
