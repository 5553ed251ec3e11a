package dev.footbridge.message;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Where the program's sources use messages, found by parsing them.
///
/// @param calls every `Messages.text("key", …)`, one for each key where a condition chooses between two, and every
///     `descriptionKey` of the command line
/// @param literals every string literal
record MessageUses(List<Call> calls, Set<String> literals) {

    /// @param place file and line
    /// @param arguments how many there are to fill the pattern's places
    record Call(String place, String key, int arguments) {}

    static MessageUses in(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            var compiler = ToolProvider.getSystemJavaCompiler();
            var manager = compiler.getStandardFileManager(null, null, null);
            var units = manager.getJavaFileObjectsFromPaths(
                    files.filter(file -> file.toString().endsWith(".java")).toList());
            var uses = new MessageUses(new ArrayList<>(), new TreeSet<>());
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, units);
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                unit.accept(uses.new Finder(unit, positions), null);
            }
            return uses;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private final class Finder extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final boolean importsText;

        Finder(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.importsText = unit.getImports().stream()
                    .map(ImportTree::getQualifiedIdentifier)
                    .anyMatch(name -> name.toString().equals("dev.footbridge.message.Messages.text"));
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (isText(call.getMethodSelect())) {
                var arguments = call.getArguments().size() - 1;
                keys(call.getArguments().getFirst()).forEach(key -> calls.add(new Call(place(call), key, arguments)));
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitAssignment(AssignmentTree assignment, Void nothing) {
            if (assignment.getVariable().toString().equals("descriptionKey")) {
                keys(assignment.getExpression()).forEach(key -> calls.add(new Call(place(assignment), key, 0)));
            }
            return super.visitAssignment(assignment, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                literals.add(text);
            }
            return super.visitLiteral(literal, nothing);
        }

        private boolean isText(ExpressionTree method) {
            return switch (method) {
                case MemberSelectTree select -> select.toString().equals("Messages.text");
                case IdentifierTree name -> importsText && name.getName().contentEquals("text");
                default -> false;
            };
        }

        private Stream<String> keys(ExpressionTree key) {
            return switch (key) {
                case LiteralTree literal -> Stream.of(String.valueOf(literal.getValue()));
                case ParenthesizedTree inner -> keys(inner.getExpression());
                case ConditionalExpressionTree choice ->
                    Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
                            .flatMap(this::keys);
                default -> Stream.empty();
            };
        }

        private String place(ExpressionTree call) {
            var line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, call));
            return Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line;
        }
    }
}
