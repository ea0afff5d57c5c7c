/**
 * A program as the accelerator sees it: only what the outputs need, values that all draws share as leaves, and month
 * functions taken apart into steps that one loop over the months can carry out.
 */
import { shapesOf, type OperatorName, type Program, type Shape, type Step } from '../program.ts';

/** Rows of months that all draws share: a step of the program, or a property of the axis. */
export type MonthRow = number | 'month' | 'discount-exponent' | 'same-year';

export type NodeName =
	| OperatorName
	/** Carried from month to month: a sum, a mean, and a sum that starts anew with each financial year. */
	| 'running-sum'
	| 'running-mean'
	| 'year-so-far'
	/** Reads a whole column that an earlier loop has left behind. */
	| 'year-total'
	| 'lag'
	| 'ramp'
	| 'between';

/** A value. Operands are numbers of earlier nodes. */
export type Node =
	| { readonly kind: 'constant'; readonly value: number }
	| { readonly kind: 'number'; readonly step: number }
	| { readonly kind: 'month-row'; readonly row: MonthRow }
	| { readonly kind: 'assumption' | 'shock'; readonly id: string }
	| { readonly kind: 'compute'; readonly name: NodeName; readonly operands: readonly number[] };

export interface LoweredProgram {
	/** The program with steps added that the month functions are taken apart into. Nodes name its steps. */
	readonly program: Program;
	readonly nodes: readonly Node[];
	readonly shapes: readonly Shape[];
	/** The node of each output that differs between draws. */
	readonly outputs: ReadonlyMap<string, number>;
}

/** Lowers what the named outputs need. Outputs that all draws share are left to the columns. */
export function lowerProgram(program: Program, outputIds: readonly string[]): LoweredProgram {
	const steps = [...program.steps];
	const stepShapes = shapesOf(program);
	const nodes: Node[] = [];
	const shapes: Shape[] = [];
	const nodeByKey = new Map<string, number>();
	const nodeByStep = new Map<number, number>();

	const addNode = (node: Node, shape: Shape): number => {
		const key = keyOf(node);
		const known = nodeByKey.get(key);
		if (known !== undefined) return known;
		nodes.push(node);
		shapes.push(shape);
		nodeByKey.set(key, nodes.length - 1);
		return nodes.length - 1;
	};
	const compute = (name: NodeName, operands: readonly number[], alongMonths = false): number => {
		const of = operands.map((operand) => shapes[operand] as Shape);
		return addNode(
			{ kind: 'compute', name, operands },
			{
				byMonth: alongMonths || of.some(({ byMonth }) => byMonth),
				byDraw: of.some(({ byDraw }) => byDraw)
			}
		);
	};
	const constant = (value: number) =>
		addNode({ kind: 'constant', value }, { byMonth: false, byDraw: false });
	const row = (of: MonthRow) =>
		addNode({ kind: 'month-row', row: of }, { byMonth: true, byDraw: false });

	/** A step of shared numbers more, which the columns compute once instead of every draw. */
	const addStep = (name: OperatorName | 'discount', ...operands: number[]): number => {
		const kind = name === 'discount' ? 'month-function' : 'operator';
		const step = { kind, name, operands } as Step;
		return pushStep(step, {
			byMonth: name === 'discount' || operands.some((of) => stepShapes[of]?.byMonth),
			byDraw: false
		});
	};
	const addConstant = (value: number) =>
		pushStep({ kind: 'constant', value }, { byMonth: false, byDraw: false });
	const pushStep = (step: Step, shape: Shape): number => {
		steps.push(step);
		stepShapes.push(shape);
		return steps.length - 1;
	};

	/** The share that an ewma keeps from the month before, and the rest. */
	const shares = (halfLife: number): [kept: number, rest: number] => {
		if (stepShapes[halfLife]?.byDraw === true) {
			const life = lower(halfLife);
			const power = compute('power', [constant(0.5), compute('divide', [constant(1), life])]);
			const zero = constant(0);
			const kept = compute('choose', [compute('greater', [life, zero]), power, zero]);
			return [kept, compute('subtract', [constant(1), kept])];
		}
		const [zero, one] = [addConstant(0), addConstant(1)];
		const power = addStep('power', addConstant(0.5), addStep('divide', one, halfLife));
		const kept = addStep('choose', addStep('greater', halfLife, zero), power, zero);
		return [lower(kept), lower(addStep('subtract', one, kept))];
	};

	const discountFactor = (rate: number): number => {
		if (stepShapes[rate]?.byDraw !== true) return lower(addStep('discount', addConstant(1), rate));
		const growth = compute('add', [constant(1), lower(rate)]);
		return compute('power', [growth, row('discount-exponent')]);
	};

	/** Rounded once where the months to go back are the same all along. */
	const wholeMonths = (lag: number): number =>
		stepShapes[lag]?.byDraw === true
			? compute('round', [lower(lag)])
			: lower(addStep('round', lag));

	const lowerMonthFunction = (step: Step & { kind: 'month-function' }): number => {
		const [first, second = first] = step.operands as [number, number?];
		const x = lower(first);
		switch (step.name) {
			case 'lag':
				return compute('lag', [x, wholeMonths(second), row('month')], true);
			case 'cumsum':
				return compute('running-sum', [x], true);
			case 'ewma':
				return compute('running-mean', [x, ...shares(second)], true);
			case 'ramp':
				return compute('ramp', [x, lower(second), row('month')]);
			case 'between':
				return compute('between', [x, lower(second), row('month')]);
			case 'financial-year':
				return compute('year-total', [compute('year-so-far', [x, row('same-year')])]);
			case 'discount':
				return compute('multiply', [x, discountFactor(second)]);
			default:
				return step.name satisfies never;
		}
	};

	const lowerStep = (index: number): number => {
		const step = steps[index] as Step;
		const shape = stepShapes[index] as Shape;
		if (step.kind === 'constant') return constant(step.value);
		if (!shape.byDraw)
			return shape.byMonth ? row(index) : addNode({ kind: 'number', step: index }, shape);
		switch (step.kind) {
			case 'operator':
				return compute(step.name, step.operands.map(lower));
			case 'month-function':
				return lowerMonthFunction(step);
			case 'assumption':
			case 'shock':
				return addNode({ kind: step.kind, id: step.id }, shape);
			case 'lever':
			case 'series':
				throw new RangeError('levers and series are the same for all draws');
			default:
				return step satisfies never;
		}
	};
	const lower = (index: number): number => {
		const known = nodeByStep.get(index);
		if (known !== undefined) return known;
		const node = lowerStep(index);
		nodeByStep.set(index, node);
		return node;
	};

	const outputs = new Map<string, number>();
	for (const id of outputIds) {
		const step = program.outputs[id] as number;
		if ((stepShapes[step] as Shape).byDraw) outputs.set(id, lower(step));
	}
	return { program: { ...program, steps }, nodes, shapes, outputs };
}

/** Equal nodes have equal keys. Constants by their bits: 0 and −0 differ. */
function keyOf(node: Node): string {
	switch (node.kind) {
		case 'constant':
			return `constant ${new BigUint64Array(Float64Array.of(node.value).buffer)[0]}`;
		case 'number':
			return `number ${node.step}`;
		case 'month-row':
			return `row ${node.row}`;
		case 'compute':
			return `${node.name}(${node.operands.join()})`;
		default:
			return `${node.kind} ${node.id}`;
	}
}
