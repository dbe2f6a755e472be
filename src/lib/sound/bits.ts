/** Writes numbers of any width, highest bit first, as FLAC has them. */
export class BitWriter {
	#bytes = new Uint8Array(1024);
	#length = 0;
	#bits = 0;
	#waiting = 0;

	/** Writes the lowest `width` bits of a value; at most 24. */
	write(value: number, width: number): void {
		this.#waiting = (this.#waiting << width) | (value & ((1 << width) - 1));
		this.#bits += width;
		while (this.#bits >= 8) {
			this.#bits -= 8;
			this.#push((this.#waiting >>> this.#bits) & 0xff);
		}
		this.#waiting &= (1 << this.#bits) - 1;
	}

	/** As many zeros as the value, then a one. */
	unary(value: number): void {
		let left = value;
		for (; left >= 16; left -= 16) this.write(0, 16);
		this.write(1, left + 1);
	}

	/** All of it, filled up with zeros to a whole byte. */
	done(): Uint8Array {
		if (this.#bits > 0) this.write(0, 8 - this.#bits);
		return this.#bytes.slice(0, this.#length);
	}

	#push(byte: number): void {
		if (this.#length === this.#bytes.length) {
			const wider = new Uint8Array(2 * this.#length);
			wider.set(this.#bytes);
			this.#bytes = wider;
		}
		this.#bytes[this.#length] = byte;
		this.#length += 1;
	}
}
