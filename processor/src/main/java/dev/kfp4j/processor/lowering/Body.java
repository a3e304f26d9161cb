// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.javac.TreeRefs;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Scope;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.OutOfReach;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The translation of one method body: its variables, its graph so far, its exits and its mistakes. */
final class Body {
    private final CompilerServices tools;
    private final AttributedCode code;
    private final TreeRefs refs;
    private List<Node> nodes = new ArrayList<>();
    private Scope<VariableElement> scope = Scope.empty();
    /** The fields whose initialisers are being read. A field that reads itself has no constant value. */
    private final Set<Element> openFields;

    private Optional<ReachedExit> exit = Optional.empty();
    /** The number of open dead parts, one in another. */
    private int deadParts;

    private final OpenLoops loops = new OpenLoops();
    private final UnusedResults unused = new UnusedResults(this);
    private int mistakes;
    private int depth;
    private Optional<Group> handler = Optional.empty();

    /**
     * Starts a body.
     *
     * @param tools the compiler's services
     * @param topLevel the top-level class that contains the body
     */
    Body(CompilerServices tools, TypeElement topLevel) {
        this(tools, new AttributedCode(tools, topLevel), new HashSet<>());
    }

    private Body(CompilerServices tools, AttributedCode code, Set<Element> openFields) {
        this.tools = tools;
        this.code = code;
        this.openFields = openFields;
        this.refs = new TreeRefs(tools.trees());
    }

    /** The code of the body as javac understands it. */
    AttributedCode code() {
        return code;
    }

    CalleeCatalogue catalogue() {
        return tools.catalogue();
    }

    ArtifactTypeLookup artifacts() {
        return tools.artifacts();
    }

    /**
     * A body with the same variables that reports nothing and calls nothing. It shows whether an expression is
     * constant.
     */
    Body trial() {
        var trial = new Body(tools.silent(), code, openFields);
        trial.scope(scope);
        return trial;
    }

    /**
     * Reads the initialiser of a field without reports: a mistake in it is reported where the field is used.
     *
     * @param lowering translates the initialiser in the body that it receives
     * @return its value; {@link Value#ERRONEOUS} if it is not known at compile time
     */
    Value initialiser(VariableElement field, Function<Body, Value> lowering) {
        if (!openFields.add(field)) {
            return Value.ERRONEOUS;
        }
        Body trial = trial();
        Value value = lowering.apply(trial);
        openFields.remove(field);
        return trial.isClean() ? value : Value.ERRONEOUS;
    }

    /** Reports a mistake at a node. */
    Value refuse(TreePath at, DiagnosticCode code, Object... arguments) {
        return refuse(refs.of(at), code, arguments);
    }

    /** Reports a mistake at another place. */
    Value refuse(SourceRef place, DiagnosticCode code, Object... arguments) {
        mistakes++;
        tools.diagnostics().report(code, place, arguments);
        return Value.ERRONEOUS;
    }

    /** Reports an assignment to a variable from outside of the innermost loop, which then has no known value. */
    Value refuseInLoop(TreePath at, VariableElement variable) {
        boolean known = !scope.lookup(variable).equals(Optional.of(Value.ERRONEOUS));
        scope = scope.with(variable, Value.ERRONEOUS);
        return known ? refuse(at, LoopCode.ASSIGNED_IN_LOOP, variable.getSimpleName()) : Value.ERRONEOUS;
    }

    /** Reports the use of a value that KFP cannot pass to this point. */
    Value refuse(TreePath at, OutOfReach hidden) {
        var arguments = new ArrayList<Object>(List.of(TreePaths.quote(at.getLeaf())));
        arguments.addAll(hidden.details());
        return refuse(at, hidden.rule(), arguments.toArray());
    }

    /** Reports code that is correct but fails elsewhere. */
    void warn(TreePath at, DiagnosticCode code, Object... arguments) {
        tools.diagnostics().report(code, refs.of(at), arguments);
    }

    /** Notes a mistake that is reported elsewhere. */
    Value broken() {
        mistakes++;
        return Value.ERRONEOUS;
    }

    /** The place of a node for messages, valid until the compiler ends. */
    SourceRef place(TreePath at) {
        return refs.of(at);
    }

    /** Whether there was no mistake so far. */
    boolean isClean() {
        return mistakes == 0;
    }

    /** Collects results without a use. */
    UnusedResults unused() {
        return unused;
    }

    /** The number of mistakes so far. */
    int mistakes() {
        return mistakes;
    }

    /** The values of the variables at this point. */
    Scope<VariableElement> scope() {
        return scope;
    }

    /** Changes the values of the variables. */
    void scope(Scope<VariableElement> next) {
        scope = next;
    }

    OpenLoops loops() {
        return loops;
    }

    /** Adds a task or group to the graph. */
    void add(Node node) {
        nodes.add(node);
    }

    /**
     * Translates a part of the body as a separate region.
     *
     * @param part translates the part; the caller handles the scope at its end
     */
    Region region(Runnable part) {
        List<Node> around = nodes;
        nodes = new ArrayList<>();
        depth++;
        part.run();
        depth--;
        var region = new Region(nodes);
        nodes = around;
        return region;
    }

    /**
     * Checks a part that never runs. It reports mistakes in it, and discards its nodes and its assignments.
     *
     * @return whether the part contains a task
     */
    boolean dead(Runnable part) {
        Scope<VariableElement> before = scope;
        Optional<ReachedExit> left = exit;
        exit = Optional.empty();
        deadParts++;
        Region region = region(part);
        deadParts--;
        scope = before;
        exit = left;
        return !region.nodes().isEmpty();
    }

    /** Whether the current part never runs. */
    boolean isDead() {
        return deadParts > 0;
    }

    /** Translates a part with its own result: an arm of an expression, or the body of a function. */
    Value valued(Runnable part) {
        Optional<ReachedExit> around = exit;
        exit = Optional.empty();
        part.run();
        Value value = exit.map(ReachedExit::value).orElse(Value.ERRONEOUS);
        exit = around;
        return value;
    }

    /** The exit of the current path; empty while the path continues. */
    Optional<ReachedExit> exit() {
        return exit;
    }

    /** Ends the current path, or continues with another one. */
    void exit(Optional<ReachedExit> next) {
        exit = next;
    }

    /** Whether the current region is the pipeline's own. */
    boolean isOutermost() {
        return depth == 0;
    }

    /**
     * Translates the part that runs after an exit handler.
     *
     * @param ended the exit handler
     * @param part translates the part
     * @return the tasks of the part
     */
    Region regionOfExit(Group ended, Runnable part) {
        Optional<Group> around = handler;
        handler = Optional.of(ended);
        Region region = region(part);
        handler = around;
        return region;
    }

    /** The exit handler whose exit task is being translated; empty elsewhere. */
    Optional<Group> handlerOfExit() {
        return handler;
    }

    List<Node> nodes() {
        return nodes;
    }
}
