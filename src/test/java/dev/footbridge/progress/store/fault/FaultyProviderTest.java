package dev.footbridge.progress.store.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// There is no way to the disk past the calls that can be made to fail.
class FaultyProviderTest {

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = faults.over(Files.writeString(folder.resolve("file"), "text"));
    }

    /// All that [Files] and channels can ask of a file system, and may fail.
    static Stream<Method> calls() {
        return Arrays.stream(FileSystemProvider.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.asList(method.getExceptionTypes()).contains(IOException.class))
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Path.class));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_call_of_the_file_system_can_fail_or_is_not_there_at_all(Method call) throws Exception {
        faults.armForGood(1);
        try {
            call.invoke(file.getFileSystem().provider(), arguments(call));
        } catch (InvocationTargetException thrown) {
            assertThat(thrown.getCause()).isInstanceOfAny(IOException.class, UnsupportedOperationException.class);
            assertThat(faults.haveStruck() || thrown.getCause() instanceof UnsupportedOperationException)
                    .isTrue();
            return;
        }
        assertThat(faults.haveStruck()).as("%s went past", call).isTrue();
    }

    private Object[] arguments(Method call) {
        return Arrays.stream(call.getParameterTypes()).map(this::argument).toArray();
    }

    private Object argument(Class<?> type) {
        if (type == Path.class) {
            return file;
        } else if (type == Set.class) {
            return Set.of(StandardOpenOption.READ);
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Class.class) {
            return BasicFileAttributes.class;
        } else if (type == DirectoryStream.Filter.class) {
            return (DirectoryStream.Filter<Path>) _ -> true;
        } else if (type.isArray()) {
            return java.lang.reflect.Array.newInstance(type.componentType(), 0);
        } else if (type == String.class || type == Object.class) {
            return "size";
        }
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Test
    void listing_a_folder_can_fail_in_the_middle() throws IOException {
        faults.arm((_, call) -> call.equals("list on"));
        try (var stream = Files.newDirectoryStream(file.getParent())) {
            assertThatThrownBy(() -> stream.forEach(_ -> {})).isInstanceOf(DirectoryIteratorException.class);
        }
    }

    @Test
    void reading_and_changing_attributes_by_a_view_can_fail() {
        var basic = Files.getFileAttributeView(file, BasicFileAttributeView.class);
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        faults.armForGood(1);
        assertThatThrownBy(basic::readAttributes).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> basic.setTimes(FileTime.fromMillis(0), null, null))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> posix.setPermissions(Set.<PosixFilePermission>of()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void every_use_of_a_channel_can_fail() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            faults.armForGood(1);
            assertThatThrownBy(() -> channel.read(ByteBuffer.allocate(1))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> channel.write(ByteBuffer.allocate(1))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> channel.force(true)).isInstanceOf(IOException.class);
            assertThatThrownBy(channel::size).isInstanceOf(IOException.class);
            assertThatThrownBy(channel::close).isInstanceOf(IOException.class);
        } catch (UncheckedIOException never) {
            throw never.getCause();
        }
    }
}
