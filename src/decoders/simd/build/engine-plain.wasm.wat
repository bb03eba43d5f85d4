(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32)))
 (type $3 (func (param i32 i32) (result i32)))
 (type $4 (func (param i32 i32 i32 i32 i32) (result i32)))
 (type $5 (func (param i32 i32 i32 i32 i32 i32)))
 (type $6 (func (param i32) (result i32)))
 (type $7 (func (param i32 i32 i32 i32 i32 i32 i32) (result i32)))
 (type $8 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $9 (func (param i32 i32 i32) (result i32)))
 (type $10 (func (param i32 i32 i32 i32 i32 i32) (result i32)))
 (type $11 (func (param i32 i32 i32 i32) (result i32)))
 (type $12 (func (param i32 i32 i32 i32)))
 (import "env" "memory" (memory $0 1 65536 shared))
 (global $src/decoders/simd/kernels/engine/self (mut i32) (i32.const 0))
 (global $src/decoders/simd/kernels/engine/stage (mut i32) (i32.const 0))
 (global $src/decoders/simd/kernels/engine/floats (mut i32) (i32.const 0))
 (global $src/decoders/simd/kernels/engine/floatStride (mut i32) (i32.const 0))
 (global $src/decoders/simd/kernels/engine/blocks (mut i32) (i32.const 0))
 (global $src/decoders/simd/kernels/engine/blockStride (mut i32) (i32.const 0))
 (export "forward" (func $src/decoders/simd/kernels/engine/forward))
 (export "serve" (func $src/decoders/simd/kernels/engine/serve))
 (export "lead" (func $src/decoders/simd/kernels/engine/lead))
 (export "repack" (func $src/decoders/simd/kernels/engine/repack))
 (export "memory" (memory $0))
 (func $src/decoders/simd/kernels/threads/meet (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  i32.load offset=24
  i32.const 1
  i32.eq
  if
   i32.const 1
   return
  end
  local.get $0
  i64.load offset=160
  i32.wrap_i64
  local.tee $2
  i32.const -64
  i32.sub
  local.tee $4
  i32.atomic.load
  local.set $3
  local.get $2
  i32.const 1
  i32.atomic.rmw.add
  local.get $0
  i32.load offset=24
  i32.const 1
  i32.sub
  i32.eq
  if
   local.get $2
   i32.const 0
   i32.atomic.store
   local.get $4
   i32.const 1
   i32.atomic.rmw.add
   drop
   local.get $4
   i32.const -1
   memory.atomic.notify
   drop
   i32.const 1
   return
  end
  local.get $2
  i32.const -64
  i32.sub
  local.set $0
  block $__inlined_func$src/decoders/simd/kernels/threads/awaitChange$18 (result i32)
   loop $for-loop|0
    local.get $1
    i32.const 4000
    i32.lt_s
    if
     i32.const 1
     local.get $0
     i32.atomic.load
     local.get $3
     i32.ne
     br_if $__inlined_func$src/decoders/simd/kernels/threads/awaitChange$18
     drop
     local.get $1
     i32.const 1
     i32.add
     local.set $1
     br $for-loop|0
    end
   end
   i32.const 0
   local.set $1
   loop $for-loop|1
    local.get $1
    i32.const 100
    i32.lt_s
    if
     local.get $0
     local.get $3
     i64.const 100000000
     memory.atomic.wait32
     drop
     i32.const 1
     local.get $0
     i32.atomic.load
     local.get $3
     i32.ne
     br_if $__inlined_func$src/decoders/simd/kernels/threads/awaitChange$18
     drop
     i32.const 0
     local.get $2
     i32.atomic.load offset=192
     br_if $__inlined_func$src/decoders/simd/kernels/threads/awaitChange$18
     drop
     local.get $1
     i32.const 1
     i32.add
     local.set $1
     br $for-loop|1
    end
   end
   local.get $2
   i32.const 1
   i32.atomic.store offset=192
   i32.const 0
  end
 )
 (func $src/decoders/simd/kernels/engine/multiplyAll (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  i32.const 1
  i32.const 8
  local.get $2
  i32.load offset=12
  i32.const 15
  i32.add
  i32.const -16
  i32.and
  local.tee $5
  i32.const 16
  i32.div_s
  local.tee $6
  local.get $0
  i32.load offset=24
  local.tee $8
  i32.const 2
  i32.shl
  i32.div_s
  local.tee $7
  local.get $7
  i32.const 8
  i32.gt_s
  select
  local.tee $7
  local.get $7
  i32.const 0
  i32.le_s
  select
  local.set $9
  local.get $5
  i32.const 2
  i32.shl
  local.set $7
  global.get $src/decoders/simd/kernels/engine/stage
  i32.const 1
  i32.add
  global.set $src/decoders/simd/kernels/engine/stage
  local.get $0
  i64.load offset=168
  i32.wrap_i64
  global.get $src/decoders/simd/kernels/engine/stage
  i32.const 2
  i32.shl
  i32.add
  local.set $5
  block $src/decoders/simd/kernels/threads/takeUnits|inlined.4
   local.get $8
   i32.const 1
   i32.eq
   if
    local.get $5
    local.get $5
    i32.load
    local.tee $5
    local.get $9
    i32.add
    i32.store
    br $src/decoders/simd/kernels/threads/takeUnits|inlined.4
   end
   local.get $5
   local.get $9
   i32.atomic.rmw.add
   local.set $5
  end
  loop $for-loop|0
   local.get $5
   local.get $6
   i32.lt_s
   if
    local.get $5
    local.get $9
    i32.add
    local.tee $8
    local.get $6
    local.get $6
    local.get $8
    i32.gt_s
    select
    local.set $8
    loop $for-loop|1
     local.get $5
     local.get $8
     i32.lt_s
     if
      local.get $2
      local.get $5
      global.get $src/decoders/simd/kernels/engine/floats
      global.get $src/decoders/simd/kernels/engine/floatStride
      global.get $src/decoders/simd/kernels/engine/blocks
      global.get $src/decoders/simd/kernels/engine/blockStride
      local.get $1
      local.get $3
      local.get $7
      local.get $4
      call $src/decoders/simd/kernels/multiply/multiplyTile
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      br $for-loop|1
     end
    end
    local.get $0
    i64.load offset=168
    i32.wrap_i64
    global.get $src/decoders/simd/kernels/engine/stage
    i32.const 2
    i32.shl
    i32.add
    local.set $5
    block $src/decoders/simd/kernels/threads/takeUnits|inlined.5
     local.get $0
     i32.load offset=24
     i32.const 1
     i32.eq
     if
      local.get $5
      local.get $5
      i32.load
      local.tee $5
      local.get $9
      i32.add
      i32.store
      br $src/decoders/simd/kernels/threads/takeUnits|inlined.5
     end
     local.get $5
     local.get $9
     i32.atomic.rmw.add
     local.set $5
    end
    br $for-loop|0
   end
  end
 )
 (func $src/decoders/simd/kernels/engine/prepare (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  i32.load offset=8
  local.tee $0
  i32.eqz
  local.get $0
  i32.const 1
  i32.eq
  i32.or
  local.get $0
  i32.const 30
  i32.eq
  i32.or
  if (result i32)
   local.get $6
   i32.load offset=8
   local.tee $0
   i32.eqz
   local.get $0
   i32.const 1
   i32.eq
   i32.or
   local.get $0
   i32.const 30
   i32.eq
   i32.or
  else
   i32.const 0
  end
  i32.eqz
  call $src/decoders/simd/kernels/engine/prepareForms
 )
 (func $src/decoders/simd/kernels/types/tileBytes (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  i32.const 32
  i32.div_s
  local.set $3
  local.get $1
  i32.const 256
  i32.div_s
  local.set $2
  block $case7|0
   block $case6|0
    block $case5|0
     block $case4|0
      block $case3|0
       block $case1|0
        local.get $0
        if
         local.get $0
         i32.const 1
         i32.eq
         br_if $case1|0
         local.get $0
         i32.const 30
         i32.eq
         br_if $case1|0
         local.get $0
         i32.const 2
         i32.eq
         br_if $case3|0
         local.get $0
         i32.const 8
         i32.eq
         br_if $case4|0
         local.get $0
         i32.const 12
         i32.eq
         br_if $case5|0
         local.get $0
         i32.const 13
         i32.eq
         br_if $case6|0
         local.get $0
         i32.const 14
         i32.eq
         br_if $case7|0
         unreachable
        end
        local.get $1
        i32.const 6
        i32.shl
        return
       end
       local.get $1
       i32.const 5
       i32.shl
       return
      end
      local.get $3
      i32.const 288
      i32.mul
      return
     end
     local.get $3
     i32.const 544
     i32.mul
     return
    end
    local.get $2
    i32.const 2368
    i32.mul
    return
   end
   local.get $2
   i32.const 2880
   i32.mul
   return
  end
  local.get $2
  i32.const 3360
  i32.mul
 )
 (func $src/decoders/simd/kernels/multiply/multiplyTile (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  local.get $0
  i64.load
  i32.wrap_i64
  local.get $0
  i32.load offset=8
  local.tee $11
  local.get $0
  i32.load offset=16
  local.tee $12
  call $src/decoders/simd/kernels/types/tileBytes
  local.get $1
  i32.mul
  i32.add
  local.set $10
  local.get $2
  local.get $4
  local.get $11
  i32.eqz
  local.get $11
  i32.const 1
  i32.eq
  i32.or
  local.get $11
  i32.const 30
  i32.eq
  i32.or
  local.tee $2
  select
  local.set $0
  local.get $3
  local.get $5
  local.get $2
  select
  local.set $3
  local.get $7
  local.get $1
  i32.const 6
  i32.shl
  i32.add
  local.set $7
  loop $for-loop|0
   local.get $6
   i32.const 4
   i32.ge_s
   if
    block $__inlined_func$src/decoders/simd/kernels/multiply/multiply4$38
     block $case7|0
      block $case6|0
       block $case5|0
        block $case4|0
         block $case3|0
          block $case2|0
           block $case1|0
            local.get $11
            if
             local.get $11
             i32.const 1
             i32.eq
             br_if $case1|0
             local.get $11
             i32.const 30
             i32.eq
             br_if $case2|0
             local.get $11
             i32.const 2
             i32.eq
             br_if $case3|0
             local.get $11
             i32.const 8
             i32.eq
             br_if $case4|0
             local.get $11
             i32.const 12
             i32.eq
             br_if $case5|0
             local.get $11
             i32.const 13
             i32.eq
             br_if $case6|0
             local.get $11
             i32.const 14
             i32.eq
             br_if $case7|0
             unreachable
            end
            local.get $10
            local.get $0
            local.get $3
            local.get $12
            local.get $7
            local.get $8
            local.get $9
            call $src/decoders/simd/build/tiles/f32_4
            br $__inlined_func$src/decoders/simd/kernels/multiply/multiply4$38
           end
           local.get $10
           local.get $0
           local.get $3
           local.get $12
           local.get $7
           local.get $8
           local.get $9
           call $src/decoders/simd/build/tiles/f16_4
           br $__inlined_func$src/decoders/simd/kernels/multiply/multiply4$38
          end
          local.get $10
          local.get $0
          local.get $3
          local.get $12
          local.get $7
          local.get $8
          local.get $9
          call $src/decoders/simd/build/tiles/bf16_4
          br $__inlined_func$src/decoders/simd/kernels/multiply/multiply4$38
         end
         local.get $10
         local.get $0
         local.get $3
         local.get $12
         local.get $7
         local.get $8
         local.get $9
         call $src/decoders/simd/build/tiles/q4_0_4
         br $__inlined_func$src/decoders/simd/kernels/multiply/multiply4$38
        end
        local.get $10
        local.get $0
        local.get $3
        local.get $12
        local.get $7
        local.get $8
        local.get $9
        call $src/decoders/simd/build/tiles/q8_0_4
        br $__inlined_func$src/decoders/simd/kernels/multiply/multiply4$38
       end
       local.get $10
       local.get $0
       local.get $3
       local.get $12
       local.get $7
       local.get $8
       local.get $9
       call $src/decoders/simd/build/tiles/q4_k_4
       br $__inlined_func$src/decoders/simd/kernels/multiply/multiply4$38
      end
      local.get $10
      local.get $0
      local.get $3
      local.get $12
      local.get $7
      local.get $8
      local.get $9
      call $src/decoders/simd/build/tiles/q5_k_4
      br $__inlined_func$src/decoders/simd/kernels/multiply/multiply4$38
     end
     local.get $10
     local.get $0
     local.get $3
     local.get $12
     local.get $7
     local.get $8
     local.get $9
     call $src/decoders/simd/build/tiles/q6_k_4
    end
    local.get $0
    local.get $3
    i32.const 2
    i32.shl
    i32.add
    local.set $0
    local.get $7
    local.get $8
    i32.const 2
    i32.shl
    i32.add
    local.set $7
    local.get $6
    i32.const 4
    i32.sub
    local.set $6
    br $for-loop|0
   end
  end
  local.get $6
  i32.const 2
  i32.ge_s
  if
   block $__inlined_func$src/decoders/simd/kernels/multiply/multiply2$39
    block $case7|02
     block $case6|03
      block $case5|04
       block $case4|05
        block $case3|06
         block $case2|07
          block $case1|08
           local.get $11
           if
            local.get $11
            i32.const 1
            i32.eq
            br_if $case1|08
            local.get $11
            i32.const 30
            i32.eq
            br_if $case2|07
            local.get $11
            i32.const 2
            i32.eq
            br_if $case3|06
            local.get $11
            i32.const 8
            i32.eq
            br_if $case4|05
            local.get $11
            i32.const 12
            i32.eq
            br_if $case5|04
            local.get $11
            i32.const 13
            i32.eq
            br_if $case6|03
            local.get $11
            i32.const 14
            i32.eq
            br_if $case7|02
            unreachable
           end
           local.get $10
           local.set $1
           local.get $0
           local.set $2
           i32.const 0
           local.set $4
           local.get $0
           local.get $3
           i32.add
           local.set $5
           loop $for-loop|00
            local.get $4
            local.get $12
            i32.lt_s
            if
             local.get $13
             local.get $1
             v128.load
             local.tee $21
             local.get $2
             v128.load32_splat
             local.tee $22
             f32x4.mul
             f32x4.add
             local.set $13
             local.get $14
             local.get $1
             v128.load offset=16
             local.tee $23
             local.get $22
             f32x4.mul
             f32x4.add
             local.set $14
             local.get $15
             local.get $1
             v128.load offset=32
             local.tee $24
             local.get $22
             f32x4.mul
             f32x4.add
             local.set $15
             local.get $16
             local.get $1
             v128.load offset=48
             local.tee $25
             local.get $22
             f32x4.mul
             f32x4.add
             local.set $16
             local.get $2
             i32.const 4
             i32.add
             local.set $2
             local.get $17
             local.get $21
             local.get $5
             v128.load32_splat
             local.tee $21
             f32x4.mul
             f32x4.add
             local.set $17
             local.get $18
             local.get $23
             local.get $21
             f32x4.mul
             f32x4.add
             local.set $18
             local.get $19
             local.get $24
             local.get $21
             f32x4.mul
             f32x4.add
             local.set $19
             local.get $20
             local.get $25
             local.get $21
             f32x4.mul
             f32x4.add
             local.set $20
             local.get $5
             i32.const 4
             i32.add
             local.set $5
             local.get $1
             i32.const -64
             i32.sub
             local.set $1
             local.get $4
             i32.const 1
             i32.add
             local.set $4
             br $for-loop|00
            end
           end
           local.get $7
           local.get $9
           if (result v128)
            local.get $7
            v128.load
            local.get $13
            f32x4.add
           else
            local.get $13
           end
           v128.store
           local.get $7
           local.get $9
           if (result v128)
            local.get $7
            v128.load offset=16
            local.get $14
            f32x4.add
           else
            local.get $14
           end
           v128.store offset=16
           local.get $7
           local.get $9
           if (result v128)
            local.get $7
            v128.load offset=32
            local.get $15
            f32x4.add
           else
            local.get $15
           end
           v128.store offset=32
           local.get $7
           local.get $9
           if (result v128)
            local.get $7
            v128.load offset=48
            local.get $16
            f32x4.add
           else
            local.get $16
           end
           v128.store offset=48
           local.get $7
           local.get $8
           i32.add
           local.tee $1
           local.get $9
           if (result v128)
            local.get $1
            v128.load
            local.get $17
            f32x4.add
           else
            local.get $17
           end
           v128.store
           local.get $7
           local.get $8
           i32.add
           local.tee $1
           local.get $9
           if (result v128)
            local.get $1
            v128.load offset=16
            local.get $18
            f32x4.add
           else
            local.get $18
           end
           v128.store offset=16
           local.get $7
           local.get $8
           i32.add
           local.tee $1
           local.get $9
           if (result v128)
            local.get $1
            v128.load offset=32
            local.get $19
            f32x4.add
           else
            local.get $19
           end
           v128.store offset=32
           local.get $7
           local.get $8
           i32.add
           local.tee $1
           local.get $9
           if (result v128)
            local.get $1
            v128.load offset=48
            local.get $20
            f32x4.add
           else
            local.get $20
           end
           v128.store offset=48
           br $__inlined_func$src/decoders/simd/kernels/multiply/multiply2$39
          end
          local.get $10
          local.get $0
          local.get $3
          local.get $12
          local.get $7
          local.get $8
          local.get $9
          call $src/decoders/simd/build/tiles/f16_2
          br $__inlined_func$src/decoders/simd/kernels/multiply/multiply2$39
         end
         local.get $10
         local.set $1
         local.get $0
         local.set $2
         i32.const 0
         local.set $4
         local.get $0
         local.get $3
         i32.add
         local.set $5
         loop $for-loop|01
          local.get $4
          local.get $12
          i32.lt_s
          if
           local.get $13
           local.get $1
           v128.load16x4_s align=2
           i32.const 16
           i32x4.shl
           local.tee $21
           local.get $2
           v128.load32_splat
           local.tee $22
           f32x4.mul
           f32x4.add
           local.set $13
           local.get $14
           local.get $1
           v128.load16x4_s offset=8 align=2
           i32.const 16
           i32x4.shl
           local.tee $23
           local.get $22
           f32x4.mul
           f32x4.add
           local.set $14
           local.get $15
           local.get $1
           v128.load16x4_s offset=16 align=2
           i32.const 16
           i32x4.shl
           local.tee $24
           local.get $22
           f32x4.mul
           f32x4.add
           local.set $15
           local.get $16
           local.get $1
           v128.load16x4_s offset=24 align=2
           i32.const 16
           i32x4.shl
           local.tee $25
           local.get $22
           f32x4.mul
           f32x4.add
           local.set $16
           local.get $2
           i32.const 4
           i32.add
           local.set $2
           local.get $17
           local.get $21
           local.get $5
           v128.load32_splat
           local.tee $21
           f32x4.mul
           f32x4.add
           local.set $17
           local.get $18
           local.get $23
           local.get $21
           f32x4.mul
           f32x4.add
           local.set $18
           local.get $19
           local.get $24
           local.get $21
           f32x4.mul
           f32x4.add
           local.set $19
           local.get $20
           local.get $25
           local.get $21
           f32x4.mul
           f32x4.add
           local.set $20
           local.get $5
           i32.const 4
           i32.add
           local.set $5
           local.get $1
           i32.const 32
           i32.add
           local.set $1
           local.get $4
           i32.const 1
           i32.add
           local.set $4
           br $for-loop|01
          end
         end
         local.get $7
         local.get $9
         if (result v128)
          local.get $7
          v128.load
          local.get $13
          f32x4.add
         else
          local.get $13
         end
         v128.store
         local.get $7
         local.get $9
         if (result v128)
          local.get $7
          v128.load offset=16
          local.get $14
          f32x4.add
         else
          local.get $14
         end
         v128.store offset=16
         local.get $7
         local.get $9
         if (result v128)
          local.get $7
          v128.load offset=32
          local.get $15
          f32x4.add
         else
          local.get $15
         end
         v128.store offset=32
         local.get $7
         local.get $9
         if (result v128)
          local.get $7
          v128.load offset=48
          local.get $16
          f32x4.add
         else
          local.get $16
         end
         v128.store offset=48
         local.get $7
         local.get $8
         i32.add
         local.tee $1
         local.get $9
         if (result v128)
          local.get $1
          v128.load
          local.get $17
          f32x4.add
         else
          local.get $17
         end
         v128.store
         local.get $7
         local.get $8
         i32.add
         local.tee $1
         local.get $9
         if (result v128)
          local.get $1
          v128.load offset=16
          local.get $18
          f32x4.add
         else
          local.get $18
         end
         v128.store offset=16
         local.get $7
         local.get $8
         i32.add
         local.tee $1
         local.get $9
         if (result v128)
          local.get $1
          v128.load offset=32
          local.get $19
          f32x4.add
         else
          local.get $19
         end
         v128.store offset=32
         local.get $7
         local.get $8
         i32.add
         local.tee $1
         local.get $9
         if (result v128)
          local.get $1
          v128.load offset=48
          local.get $20
          f32x4.add
         else
          local.get $20
         end
         v128.store offset=48
         br $__inlined_func$src/decoders/simd/kernels/multiply/multiply2$39
        end
        local.get $10
        local.get $0
        local.get $3
        local.get $12
        local.get $7
        local.get $8
        local.get $9
        call $src/decoders/simd/build/tiles/q4_0_2
        br $__inlined_func$src/decoders/simd/kernels/multiply/multiply2$39
       end
       local.get $10
       local.get $0
       local.get $3
       local.get $12
       local.get $7
       local.get $8
       local.get $9
       call $src/decoders/simd/build/tiles/q8_0_2
       br $__inlined_func$src/decoders/simd/kernels/multiply/multiply2$39
      end
      local.get $10
      local.get $0
      local.get $3
      local.get $12
      local.get $7
      local.get $8
      local.get $9
      call $src/decoders/simd/build/tiles/q4_k_2
      br $__inlined_func$src/decoders/simd/kernels/multiply/multiply2$39
     end
     local.get $10
     local.get $0
     local.get $3
     local.get $12
     local.get $7
     local.get $8
     local.get $9
     call $src/decoders/simd/build/tiles/q5_k_2
     br $__inlined_func$src/decoders/simd/kernels/multiply/multiply2$39
    end
    local.get $10
    local.get $0
    local.get $3
    local.get $12
    local.get $7
    local.get $8
    local.get $9
    call $src/decoders/simd/build/tiles/q6_k_2
   end
   local.get $6
   i32.const 2
   i32.sub
   local.set $6
   local.get $7
   local.get $8
   i32.const 1
   i32.shl
   i32.add
   local.set $7
   local.get $0
   local.get $3
   i32.const 1
   i32.shl
   i32.add
   local.set $0
  end
  local.get $6
  i32.const 1
  i32.eq
  if
   local.get $11
   local.get $10
   local.get $0
   local.get $12
   local.get $7
   local.get $9
   call $src/decoders/simd/kernels/multiply/multiply1
  end
 )
 (func $src/decoders/simd/kernels/engine/forward (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $2
  global.set $src/decoders/simd/kernels/engine/self
  i32.const 0
  global.set $src/decoders/simd/kernels/engine/stage
  local.get $0
  i64.load offset=48
  i32.wrap_i64
  local.set $3
  local.get $0
  i32.load offset=4
  i32.const 15
  i32.add
  i32.const -16
  i32.and
  i32.const 2
  i32.shl
  local.set $4
  i32.const 1
  global.set $src/decoders/simd/kernels/engine/stage
  local.get $0
  i64.load offset=168
  i32.wrap_i64
  i32.const 4
  i32.add
  local.set $2
  block $src/decoders/simd/kernels/threads/takeUnits|inlined.0
   local.get $0
   i32.load offset=24
   i32.const 1
   i32.eq
   if
    local.get $2
    local.get $2
    i32.load
    local.tee $2
    i32.const 1
    i32.add
    i32.store
    br $src/decoders/simd/kernels/threads/takeUnits|inlined.0
   end
   local.get $2
   i32.const 1
   i32.atomic.rmw.add
   local.set $2
  end
  loop $for-loop|0
   local.get $2
   local.get $1
   i32.load
   i32.lt_s
   if
    local.get $3
    local.get $1
    i64.load offset=16
    i32.wrap_i64
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.get $0
    i64.load offset=64
    i32.wrap_i64
    local.get $2
    local.get $4
    i32.mul
    i32.add
    call $src/decoders/simd/kernels/embed/readRow
    local.get $0
    i64.load offset=168
    i32.wrap_i64
    global.get $src/decoders/simd/kernels/engine/stage
    i32.const 2
    i32.shl
    i32.add
    local.set $2
    block $src/decoders/simd/kernels/threads/takeUnits|inlined.1
     local.get $0
     i32.load offset=24
     i32.const 1
     i32.eq
     if
      local.get $2
      local.get $2
      i32.load
      local.tee $2
      i32.const 1
      i32.add
      i32.store
      br $src/decoders/simd/kernels/threads/takeUnits|inlined.1
     end
     local.get $2
     i32.const 1
     i32.atomic.rmw.add
     local.set $2
    end
    br $for-loop|0
   end
  end
  local.get $0
  call $src/decoders/simd/kernels/threads/meet
  i32.eqz
  if
   i32.const 0
   return
  end
  i32.const 0
  local.set $2
  loop $for-loop|00
   local.get $2
   local.get $0
   i32.load
   i32.lt_s
   if
    block $__inlined_func$src/decoders/simd/kernels/engine/attentionBlock$3 (result i32)
     local.get $0
     i64.load offset=32
     i32.wrap_i64
     local.get $2
     i32.const 184
     i32.mul
     i32.add
     local.tee $6
     i32.const 16
     i32.add
     local.set $5
     local.get $6
     i32.const 40
     i32.add
     local.set $4
     local.get $6
     i32.const -64
     i32.sub
     local.set $7
     local.get $5
     i32.load offset=8
     local.tee $3
     i32.eqz
     local.get $3
     i32.const 1
     i32.eq
     i32.or
     local.get $3
     i32.const 30
     i32.eq
     i32.or
     i32.eqz
     local.tee $3
     i32.eqz
     if
      local.get $4
      i32.load offset=8
      local.tee $3
      i32.eqz
      local.get $3
      i32.const 1
      i32.eq
      i32.or
      local.get $3
      i32.const 30
      i32.eq
      i32.or
      i32.eqz
      local.set $3
     end
     i32.const 0
     local.get $0
     local.get $1
     i32.load
     local.tee $8
     local.get $0
     i64.load offset=64
     i32.wrap_i64
     local.get $0
     i32.load offset=4
     local.get $6
     i64.load
     i32.wrap_i64
     local.get $3
     if (result i32)
      local.get $3
     else
      local.get $7
      i32.load offset=8
      local.tee $3
      i32.eqz
      local.get $3
      i32.const 1
      i32.eq
      i32.or
      local.get $3
      i32.const 30
      i32.eq
      i32.or
      i32.eqz
     end
     call $src/decoders/simd/kernels/engine/prepareForms
     i32.eqz
     br_if $__inlined_func$src/decoders/simd/kernels/engine/attentionBlock$3
     drop
     local.get $0
     local.get $8
     local.get $5
     local.get $0
     i64.load offset=72
     i32.wrap_i64
     i32.const 0
     call $src/decoders/simd/kernels/engine/multiplyAll
     local.get $0
     local.get $8
     local.get $4
     local.get $0
     i64.load offset=80
     i32.wrap_i64
     i32.const 0
     call $src/decoders/simd/kernels/engine/multiplyAll
     local.get $0
     local.get $8
     local.get $7
     local.get $0
     i64.load offset=88
     i32.wrap_i64
     i32.const 0
     call $src/decoders/simd/kernels/engine/multiplyAll
     i32.const 0
     local.get $0
     call $src/decoders/simd/kernels/threads/meet
     i32.eqz
     br_if $__inlined_func$src/decoders/simd/kernels/engine/attentionBlock$3
     drop
     local.get $0
     local.get $1
     local.get $2
     call $src/decoders/simd/kernels/engine/fillCache
     i32.const 0
     local.get $0
     call $src/decoders/simd/kernels/threads/meet
     i32.eqz
     br_if $__inlined_func$src/decoders/simd/kernels/engine/attentionBlock$3
     drop
     local.get $0
     local.get $1
     local.get $2
     call $src/decoders/simd/kernels/engine/attendAll
     i32.const 0
     local.get $0
     call $src/decoders/simd/kernels/threads/meet
     i32.eqz
     br_if $__inlined_func$src/decoders/simd/kernels/engine/attentionBlock$3
     drop
     i32.const 0
     local.get $0
     local.get $8
     local.get $0
     i64.load offset=96
     i32.wrap_i64
     local.get $6
     i32.const 88
     i32.add
     local.tee $3
     i32.load offset=16
     i32.const 0
     local.get $3
     local.get $3
     call $src/decoders/simd/kernels/engine/prepare
     i32.eqz
     br_if $__inlined_func$src/decoders/simd/kernels/engine/attentionBlock$3
     drop
     local.get $0
     local.get $8
     local.get $3
     local.get $0
     i64.load offset=64
     i32.wrap_i64
     i32.const 1
     call $src/decoders/simd/kernels/engine/multiplyAll
     local.get $0
     call $src/decoders/simd/kernels/threads/meet
    end
    i32.eqz
    if
     i32.const 0
     return
    end
    local.get $0
    i64.load offset=32
    i32.wrap_i64
    local.get $2
    i32.const 184
    i32.mul
    i32.add
    local.tee $3
    i32.const 112
    i32.add
    local.set $4
    local.get $3
    i32.const 160
    i32.add
    local.set $5
    block $__inlined_func$src/decoders/simd/kernels/engine/feedForwardBlock$174 (result i32)
     i32.const 0
     local.get $0
     local.get $1
     i32.load
     local.tee $6
     local.get $0
     i64.load offset=64
     i32.wrap_i64
     local.get $0
     i32.load offset=4
     local.get $3
     i64.load offset=8
     i32.wrap_i64
     local.get $4
     local.get $3
     i32.const 136
     i32.add
     local.tee $3
     call $src/decoders/simd/kernels/engine/prepare
     i32.eqz
     br_if $__inlined_func$src/decoders/simd/kernels/engine/feedForwardBlock$174
     drop
     local.get $0
     local.get $6
     local.get $4
     local.get $3
     call $src/decoders/simd/kernels/engine/multiplyGated
     i32.const 0
     local.get $0
     call $src/decoders/simd/kernels/threads/meet
     i32.eqz
     br_if $__inlined_func$src/decoders/simd/kernels/engine/feedForwardBlock$174
     drop
     i32.const 0
     local.get $0
     local.get $6
     local.get $0
     i64.load offset=104
     i32.wrap_i64
     local.get $0
     i32.load offset=20
     i32.const 0
     local.get $5
     local.get $5
     call $src/decoders/simd/kernels/engine/prepare
     i32.eqz
     br_if $__inlined_func$src/decoders/simd/kernels/engine/feedForwardBlock$174
     drop
     local.get $0
     local.get $6
     local.get $5
     local.get $0
     i64.load offset=64
     i32.wrap_i64
     i32.const 1
     call $src/decoders/simd/kernels/engine/multiplyAll
     local.get $0
     call $src/decoders/simd/kernels/threads/meet
    end
    i32.eqz
    if
     i32.const 0
     return
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|00
   end
  end
  local.get $0
  i64.load offset=64
  i32.wrap_i64
  local.get $1
  i32.load
  local.get $1
  i32.load offset=8
  local.tee $2
  i32.sub
  local.get $0
  i32.load offset=4
  local.tee $3
  i32.const 15
  i32.add
  i32.const -16
  i32.and
  i32.const 2
  i32.shl
  i32.mul
  i32.add
  local.set $4
  local.get $0
  local.get $2
  local.get $4
  local.get $3
  local.get $0
  i64.load offset=40
  i32.wrap_i64
  local.get $0
  i64.load offset=56
  i32.wrap_i64
  local.tee $2
  local.get $2
  call $src/decoders/simd/kernels/engine/prepare
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  i32.load offset=8
  local.get $2
  local.get $0
  i64.load offset=120
  i32.wrap_i64
  i32.const 0
  call $src/decoders/simd/kernels/engine/multiplyAll
  local.get $0
  call $src/decoders/simd/kernels/threads/meet
 )
 (func $src/decoders/simd/kernels/repack/repackQ45K (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  loop $for-loop|0
   local.get $1
   local.get $8
   i32.gt_s
   if
    local.get $2
    i32.const 1
    i32.shl
    local.tee $5
    local.get $3
    i32.add
    local.get $0
    i32.load16_u
    i32.store16
    local.get $3
    i32.const 32
    i32.add
    local.get $5
    i32.add
    local.get $0
    i32.load16_u offset=2
    i32.store16
    local.get $3
    i32.const -64
    i32.sub
    local.set $3
    local.get $0
    i32.const 4
    i32.add
    local.set $7
    local.get $0
    i32.const 16
    i32.add
    local.tee $10
    local.get $4
    i32.const 5
    i32.shl
    i32.add
    local.set $9
    i32.const 0
    local.set $0
    loop $for-loop|1
     local.get $0
     i32.const 8
     i32.lt_u
     if
      local.get $9
      local.get $0
      i32.const 1
      i32.shr_u
      i32.const 5
      i32.shl
      i32.add
      local.set $12
      local.get $0
      i32.const 1
      i32.and
      i32.const 2
      i32.shl
      local.set $13
      local.get $3
      local.get $2
      i32.const -4
      i32.and
      i32.const 4
      i32.shl
      local.get $2
      i32.const 3
      i32.and
      i32.const 2
      i32.shl
      i32.add
      i32.add
      local.set $6
      i32.const 0
      local.set $5
      loop $for-loop|2
       local.get $5
       i32.const 4
       i32.lt_u
       if
        local.get $6
        local.get $5
        i32.const 4
        i32.shl
        i32.add
        local.get $5
        i32.const 2
        i32.shl
        local.tee $11
        local.get $12
        i32.add
        i32.load
        local.get $13
        i32.shr_u
        i32.const 252645135
        i32.and
        local.get $12
        i32.const 16
        i32.add
        local.get $11
        i32.add
        i32.load
        local.get $13
        i32.shr_u
        i32.const 252645135
        i32.and
        i32.const 4
        i32.shl
        i32.or
        i32.store
        local.get $5
        i32.const 1
        i32.add
        local.set $5
        br $for-loop|2
       end
      end
      local.get $4
      if
       i32.const 0
       local.set $6
       i32.const 0
       local.set $5
       loop $for-loop|3
        local.get $5
        i32.const 8
        i32.lt_u
        if
         local.get $6
         local.get $10
         local.get $5
         i32.const 2
         i32.shl
         i32.add
         i32.load
         local.get $0
         i32.shr_u
         i32.const 16843009
         i32.and
         local.get $5
         i32.shl
         i32.or
         local.set $6
         local.get $5
         i32.const 1
         i32.add
         local.set $5
         br $for-loop|3
        end
       end
       local.get $3
       i32.const 256
       i32.add
       local.get $2
       i32.const 2
       i32.shl
       i32.add
       local.get $6
       i32.store
      end
      local.get $3
      i32.const 256
      i32.add
      local.get $4
      i32.const 6
      i32.shl
      i32.add
      local.tee $3
      local.get $2
      i32.add
      block $src/decoders/simd/kernels/repack/sixBits|inlined.0 (result i32)
       local.get $0
       i32.const 4
       i32.lt_u
       if
        local.get $0
        local.get $7
        i32.add
        i32.load8_u
        i32.const 63
        i32.and
        br $src/decoders/simd/kernels/repack/sixBits|inlined.0
       end
       local.get $0
       local.get $7
       i32.add
       local.tee $5
       i32.load8_u offset=4
       i32.const 15
       i32.and
       local.get $5
       i32.const 4
       i32.sub
       i32.load8_u
       i32.const 6
       i32.shr_u
       i32.const 4
       i32.shl
       i32.or
      end
      i32.store8
      local.get $3
      i32.const 16
      i32.add
      local.get $2
      i32.add
      block $src/decoders/simd/kernels/repack/sixBits|inlined.1 (result i32)
       local.get $0
       i32.const 4
       i32.lt_u
       if
        local.get $0
        local.get $7
        i32.add
        i32.load8_u offset=4
        i32.const 63
        i32.and
        br $src/decoders/simd/kernels/repack/sixBits|inlined.1
       end
       local.get $0
       local.get $7
       i32.add
       local.tee $5
       i32.load8_u offset=4
       i32.const 4
       i32.shr_u
       local.get $5
       i32.load8_u
       i32.const 6
       i32.shr_u
       i32.const 4
       i32.shl
       i32.or
      end
      i32.store8
      local.get $3
      i32.const 32
      i32.add
      local.set $3
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|1
     end
    end
    local.get $9
    i32.const 128
    i32.add
    local.set $0
    local.get $8
    i32.const 256
    i32.add
    local.set $8
    br $for-loop|0
   end
  end
  local.get $0
 )
 (func $src/decoders/simd/kernels/engine/prepareToken (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32)
  (local $6 v128)
  (local $7 i32)
  (local $8 v128)
  (local $9 f32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 i32)
  (local $14 i32)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  local.get $1
  global.get $src/decoders/simd/kernels/engine/floatStride
  i32.mul
  local.tee $13
  global.get $src/decoders/simd/kernels/engine/floats
  i32.add
  local.set $7
  local.get $4
  if
   local.get $2
   local.get $13
   i32.add
   local.set $13
   local.get $0
   f32.load offset=28
   local.set $9
   local.get $3
   i32.const 15
   i32.add
   i32.const -16
   i32.and
   i32.const 2
   i32.shl
   local.set $14
   i32.const 0
   local.set $0
   loop $for-loop|0
    local.get $0
    local.get $14
    i32.lt_u
    if
     local.get $8
     local.get $0
     local.get $13
     i32.add
     local.tee $2
     v128.load
     local.tee $8
     local.get $8
     f32x4.mul
     f32x4.add
     local.set $8
     local.get $6
     local.get $2
     v128.load offset=16
     local.tee $6
     local.get $6
     f32x4.mul
     f32x4.add
     local.set $6
     local.get $0
     i32.const 32
     i32.add
     local.set $0
     br $for-loop|0
    end
   end
   f32.const 1
   local.get $8
   local.get $6
   f32x4.add
   local.tee $6
   f32x4.extract_lane 0
   local.get $6
   f32x4.extract_lane 1
   f32.add
   local.get $6
   f32x4.extract_lane 2
   local.get $6
   f32x4.extract_lane 3
   f32.add
   f32.add
   local.get $3
   f32.convert_i32_s
   f32.div
   local.get $9
   f32.add
   f32.sqrt
   f32.div
   f32x4.splat
   local.set $6
   i32.const 0
   local.set $0
   loop $for-loop|1
    local.get $0
    local.get $14
    i32.lt_u
    if
     local.get $0
     local.get $7
     i32.add
     local.get $0
     local.get $13
     i32.add
     v128.load
     local.get $6
     f32x4.mul
     local.get $0
     local.get $4
     i32.add
     v128.load
     f32x4.mul
     v128.store
     local.get $0
     i32.const 16
     i32.add
     local.set $0
     br $for-loop|1
    end
   end
  end
  local.get $5
  if
   global.get $src/decoders/simd/kernels/engine/blocks
   local.get $1
   global.get $src/decoders/simd/kernels/engine/blockStride
   i32.mul
   i32.add
   local.set $0
   i32.const 0
   local.set $1
   loop $for-loop|00
    local.get $1
    local.get $3
    i32.lt_s
    if
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $6
     i32.const 0
     local.set $2
     loop $for-loop|01
      local.get $2
      i32.const 128
      i32.lt_u
      if
       local.get $6
       local.get $2
       local.get $7
       i32.add
       v128.load
       f32x4.abs
       f32x4.max
       local.set $6
       local.get $2
       i32.const 16
       i32.add
       local.set $2
       br $for-loop|01
      end
     end
     local.get $7
     v128.load
     f32.const 127
     local.get $6
     f32x4.extract_lane 0
     local.get $6
     f32x4.extract_lane 1
     f32.max
     local.get $6
     f32x4.extract_lane 2
     local.get $6
     f32x4.extract_lane 3
     f32.max
     f32.max
     local.tee $9
     f32.div
     f32.const 0
     local.get $9
     f32.const 0
     f32.gt
     select
     f32x4.splat
     local.tee $15
     f32x4.mul
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     local.set $16
     local.get $7
     v128.load offset=32
     local.get $15
     f32x4.mul
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     local.set $17
     local.get $7
     v128.load offset=48
     local.get $15
     f32x4.mul
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     local.set $6
     local.get $0
     local.get $16
     local.get $16
     i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15
     local.get $7
     v128.load offset=16
     local.get $15
     f32x4.mul
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     local.tee $11
     local.get $11
     i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15
     i16x8.narrow_i32x4_s
     v128.store
     local.get $0
     local.get $17
     local.get $17
     i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15
     local.get $6
     local.get $6
     i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15
     i16x8.narrow_i32x4_s
     v128.store offset=16
     local.get $7
     i32.const -64
     i32.sub
     local.tee $2
     v128.load
     local.get $15
     f32x4.mul
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     local.set $8
     local.get $2
     v128.load offset=32
     local.get $15
     f32x4.mul
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     local.set $10
     local.get $2
     v128.load offset=48
     local.get $15
     f32x4.mul
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     local.set $12
     local.get $0
     local.get $8
     local.get $8
     i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15
     local.get $2
     v128.load offset=16
     local.get $15
     f32x4.mul
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     local.tee $15
     local.get $15
     i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15
     i16x8.narrow_i32x4_s
     v128.store offset=32
     local.get $0
     local.get $10
     local.get $10
     i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15
     local.get $12
     local.get $12
     i8x16.shuffle 0 1 2 3 8 9 10 11 4 5 6 7 12 13 14 15
     i16x8.narrow_i32x4_s
     v128.store offset=48
     local.get $0
     local.get $9
     f32.const 127
     f32.div
     f32.const 5192296858534827628530496e9
     f32.mul
     f32.store offset=64
     local.get $0
     local.get $16
     local.get $11
     i32x4.add
     local.get $17
     local.get $6
     i32x4.add
     i32x4.add
     local.tee $6
     i32x4.extract_lane 0
     local.get $6
     i32x4.extract_lane 1
     i32.add
     local.get $6
     i32x4.extract_lane 2
     i32.add
     local.get $6
     i32x4.extract_lane 3
     i32.add
     local.tee $2
     i32.store offset=68
     local.get $0
     local.get $8
     local.get $15
     i32x4.add
     local.get $10
     local.get $12
     i32x4.add
     i32x4.add
     local.tee $6
     i32x4.extract_lane 0
     local.get $6
     i32x4.extract_lane 1
     i32.add
     local.get $6
     i32x4.extract_lane 2
     i32.add
     local.get $6
     i32x4.extract_lane 3
     i32.add
     local.tee $4
     i32.store offset=72
     local.get $0
     local.get $2
     local.get $4
     i32.add
     i32.store offset=76
     local.get $7
     i32.const 128
     i32.add
     local.set $7
     local.get $0
     i32.const 80
     i32.add
     local.set $0
     local.get $1
     i32.const 32
     i32.add
     local.set $1
     br $for-loop|00
    end
   end
  end
 )
 (func $src/decoders/simd/kernels/engine/prepareForms (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $1
  i32.const 4
  i32.le_s
  local.set $7
  local.get $0
  i64.load offset=144
  i32.wrap_i64
  global.get $src/decoders/simd/kernels/engine/self
  local.get $0
  i64.load offset=152
  i32.wrap_i64
  i32.mul
  i32.add
  local.set $8
  local.get $3
  i32.const 15
  i32.add
  i32.const -16
  i32.and
  i32.const 2
  i32.shl
  global.set $src/decoders/simd/kernels/engine/floatStride
  local.get $3
  i32.const 32
  i32.div_s
  i32.const 80
  i32.mul
  global.set $src/decoders/simd/kernels/engine/blockStride
  local.get $4
  if (result i32)
   local.get $7
   if (result i32)
    local.get $8
   else
    local.get $0
    i64.load offset=128
    i32.wrap_i64
   end
  else
   local.get $2
  end
  global.set $src/decoders/simd/kernels/engine/floats
  local.get $7
  if (result i32)
   local.get $8
   global.get $src/decoders/simd/kernels/engine/floatStride
   i32.const 2
   i32.shl
   i32.add
  else
   local.get $0
   i64.load offset=136
   i32.wrap_i64
  end
  global.set $src/decoders/simd/kernels/engine/blocks
  local.get $4
  local.get $5
  i32.or
  i32.eqz
  if
   i32.const 1
   return
  end
  local.get $7
  if
   loop $for-loop|0
    local.get $1
    local.get $6
    i32.gt_s
    if
     local.get $0
     local.get $6
     local.get $2
     local.get $3
     local.get $4
     local.get $5
     call $src/decoders/simd/kernels/engine/prepareToken
     local.get $6
     i32.const 1
     i32.add
     local.set $6
     br $for-loop|0
    end
   end
   i32.const 1
   return
  end
  global.get $src/decoders/simd/kernels/engine/stage
  i32.const 1
  i32.add
  global.set $src/decoders/simd/kernels/engine/stage
  local.get $0
  i64.load offset=168
  i32.wrap_i64
  global.get $src/decoders/simd/kernels/engine/stage
  i32.const 2
  i32.shl
  i32.add
  local.set $6
  block $src/decoders/simd/kernels/threads/takeUnits|inlined.2
   local.get $0
   i32.load offset=24
   i32.const 1
   i32.eq
   if
    local.get $6
    local.get $6
    i32.load
    local.tee $6
    i32.const 1
    i32.add
    i32.store
    br $src/decoders/simd/kernels/threads/takeUnits|inlined.2
   end
   local.get $6
   i32.const 1
   i32.atomic.rmw.add
   local.set $6
  end
  loop $for-loop|1
   local.get $1
   local.get $6
   i32.gt_s
   if
    local.get $0
    local.get $6
    local.get $2
    local.get $3
    local.get $4
    local.get $5
    call $src/decoders/simd/kernels/engine/prepareToken
    local.get $0
    i64.load offset=168
    i32.wrap_i64
    global.get $src/decoders/simd/kernels/engine/stage
    i32.const 2
    i32.shl
    i32.add
    local.set $6
    block $src/decoders/simd/kernels/threads/takeUnits|inlined.3
     local.get $0
     i32.load offset=24
     i32.const 1
     i32.eq
     if
      local.get $6
      local.get $6
      i32.load
      local.tee $6
      i32.const 1
      i32.add
      i32.store
      br $src/decoders/simd/kernels/threads/takeUnits|inlined.3
     end
     local.get $6
     i32.const 1
     i32.atomic.rmw.add
     local.set $6
    end
    br $for-loop|1
   end
  end
  local.get $0
  call $src/decoders/simd/kernels/threads/meet
 )
 (func $src/decoders/simd/kernels/repack/repackRow (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i32)
  block $case7|0
   block $case6|0
    block $case5|0
     block $case4|0
      block $case3|0
       block $case1|0
        local.get $0
        if
         local.get $0
         i32.const 1
         i32.eq
         br_if $case1|0
         local.get $0
         i32.const 30
         i32.eq
         br_if $case1|0
         local.get $0
         i32.const 2
         i32.eq
         br_if $case3|0
         local.get $0
         i32.const 8
         i32.eq
         br_if $case4|0
         local.get $0
         i32.const 12
         i32.eq
         br_if $case5|0
         local.get $0
         i32.const 13
         i32.eq
         br_if $case6|0
         local.get $0
         i32.const 14
         i32.eq
         br_if $case7|0
         unreachable
        end
        local.get $4
        local.get $3
        i32.const 2
        i32.shl
        i32.add
        local.set $0
        i32.const 0
        local.set $3
        loop $for-loop|0
         local.get $2
         local.get $3
         i32.gt_s
         if
          local.get $0
          local.get $1
          i32.load
          i32.store
          local.get $1
          i32.const 4
          i32.add
          local.set $1
          local.get $0
          i32.const -64
          i32.sub
          local.set $0
          local.get $3
          i32.const 1
          i32.add
          local.set $3
          br $for-loop|0
         end
        end
        local.get $1
        return
       end
       local.get $4
       local.get $3
       i32.const 1
       i32.shl
       i32.add
       local.set $0
       i32.const 0
       local.set $3
       loop $for-loop|00
        local.get $2
        local.get $3
        i32.gt_s
        if
         local.get $0
         local.get $1
         i32.load16_u
         i32.store16
         local.get $1
         i32.const 2
         i32.add
         local.set $1
         local.get $0
         i32.const 32
         i32.add
         local.set $0
         local.get $3
         i32.const 1
         i32.add
         local.set $3
         br $for-loop|00
        end
       end
       local.get $1
       return
      end
      local.get $4
      local.get $3
      i32.const -4
      i32.and
      i32.const 4
      i32.shl
      local.get $3
      i32.const 3
      i32.and
      i32.const 2
      i32.shl
      i32.add
      i32.add
      local.set $5
      local.get $4
      i32.const 256
      i32.add
      local.get $3
      i32.const 1
      i32.shl
      i32.add
      local.set $3
      i32.const 0
      local.set $4
      loop $for-loop|01
       local.get $2
       local.get $4
       i32.gt_s
       if
        local.get $3
        local.get $1
        i32.load16_u
        i32.store16
        i32.const 0
        local.set $0
        loop $for-loop|1
         local.get $0
         i32.const 4
         i32.lt_u
         if
          local.get $5
          local.get $0
          i32.const 4
          i32.shl
          i32.add
          local.get $1
          i32.const 2
          i32.add
          local.get $0
          i32.const 2
          i32.shl
          i32.add
          i32.load
          i32.store
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $for-loop|1
         end
        end
        local.get $1
        i32.const 18
        i32.add
        local.set $1
        local.get $5
        i32.const 288
        i32.add
        local.set $5
        local.get $3
        i32.const 288
        i32.add
        local.set $3
        local.get $4
        i32.const 32
        i32.add
        local.set $4
        br $for-loop|01
       end
      end
      local.get $1
      return
     end
     local.get $4
     local.get $3
     i32.const 2
     i32.shr_u
     i32.const 7
     i32.shl
     local.get $3
     i32.const 3
     i32.and
     i32.const 2
     i32.shl
     i32.add
     i32.add
     local.set $5
     local.get $4
     i32.const 512
     i32.add
     local.get $3
     i32.const 1
     i32.shl
     i32.add
     local.set $3
     i32.const 0
     local.set $4
     loop $for-loop|02
      local.get $2
      local.get $4
      i32.gt_s
      if
       local.get $3
       local.get $1
       i32.load16_u
       i32.store16
       i32.const 0
       local.set $0
       loop $for-loop|13
        local.get $0
        i32.const 8
        i32.lt_u
        if
         local.get $5
         local.get $0
         i32.const 4
         i32.shl
         i32.add
         local.get $1
         i32.const 2
         i32.add
         local.get $0
         i32.const 2
         i32.shl
         i32.add
         i32.load
         i32.const -2139062144
         i32.xor
         i32.store
         local.get $0
         i32.const 1
         i32.add
         local.set $0
         br $for-loop|13
        end
       end
       local.get $1
       i32.const 34
       i32.add
       local.set $1
       local.get $5
       i32.const 544
       i32.add
       local.set $5
       local.get $3
       i32.const 544
       i32.add
       local.set $3
       local.get $4
       i32.const 32
       i32.add
       local.set $4
       br $for-loop|02
      end
     end
     local.get $1
     return
    end
    local.get $1
    local.get $2
    local.get $3
    local.get $4
    i32.const 0
    call $src/decoders/simd/kernels/repack/repackQ45K
    return
   end
   local.get $1
   local.get $2
   local.get $3
   local.get $4
   i32.const 1
   call $src/decoders/simd/kernels/repack/repackQ45K
   return
  end
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  call $src/decoders/simd/kernels/repack/repackQ6K
 )
 (func $src/decoders/simd/kernels/repack/repackQ6K (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  loop $for-loop|0
   local.get $1
   local.get $7
   i32.gt_s
   if
    local.get $3
    local.get $2
    i32.const 1
    i32.shl
    i32.add
    local.get $0
    i32.load16_u offset=208
    i32.store16
    local.get $3
    i32.const 32
    i32.add
    local.set $3
    i32.const 0
    local.set $6
    loop $for-loop|1
     local.get $6
     i32.const 8
     i32.lt_u
     if
      local.get $0
      local.get $6
      i32.const 2
      i32.shr_u
      local.tee $9
      i32.const 6
      i32.shl
      i32.add
      local.get $6
      i32.const 3
      i32.and
      local.tee $10
      i32.const 1
      i32.and
      i32.const 5
      i32.shl
      i32.add
      local.set $5
      local.get $10
      i32.const 1
      i32.shr_u
      i32.const 2
      i32.shl
      local.set $8
      local.get $3
      local.get $2
      i32.const -4
      i32.and
      i32.const 4
      i32.shl
      local.get $2
      i32.const 3
      i32.and
      i32.const 2
      i32.shl
      i32.add
      i32.add
      local.set $11
      i32.const 0
      local.set $4
      loop $for-loop|2
       local.get $4
       i32.const 4
       i32.lt_u
       if
        local.get $11
        local.get $4
        i32.const 4
        i32.shl
        i32.add
        local.get $4
        i32.const 2
        i32.shl
        local.tee $12
        local.get $5
        i32.add
        i32.load
        local.get $8
        i32.shr_u
        i32.const 252645135
        i32.and
        local.get $5
        i32.const 16
        i32.add
        local.get $12
        i32.add
        i32.load
        local.get $8
        i32.shr_u
        i32.const 252645135
        i32.and
        i32.const 4
        i32.shl
        i32.or
        i32.store
        local.get $4
        i32.const 1
        i32.add
        local.set $4
        br $for-loop|2
       end
      end
      local.get $0
      i32.const 128
      i32.add
      local.get $9
      i32.const 5
      i32.shl
      i32.add
      local.set $8
      local.get $10
      i32.const 1
      i32.shl
      local.set $9
      i32.const 0
      local.set $5
      i32.const 0
      local.set $4
      loop $for-loop|3
       local.get $4
       i32.const 4
       i32.lt_u
       if
        local.get $5
        local.get $8
        local.get $4
        i32.const 2
        i32.shl
        i32.add
        i32.load
        local.get $9
        i32.shr_u
        i32.const 50529027
        i32.and
        local.get $4
        i32.const 1
        i32.shl
        i32.shl
        i32.or
        local.set $5
        local.get $4
        i32.const 1
        i32.add
        local.set $4
        br $for-loop|3
       end
      end
      local.get $2
      i32.const 2
      i32.shr_u
      i32.const 5
      i32.shl
      local.get $2
      i32.const 3
      i32.and
      i32.const 2
      i32.shl
      i32.add
      local.get $3
      i32.const 256
      i32.add
      i32.add
      local.tee $9
      local.get $5
      i32.store
      local.get $8
      i32.const 16
      i32.add
      local.set $8
      local.get $10
      i32.const 1
      i32.shl
      local.set $10
      i32.const 0
      local.set $5
      i32.const 0
      local.set $4
      loop $for-loop|4
       local.get $4
       i32.const 4
       i32.lt_u
       if
        local.get $5
        local.get $8
        local.get $4
        i32.const 2
        i32.shl
        i32.add
        i32.load
        local.get $10
        i32.shr_u
        i32.const 50529027
        i32.and
        local.get $4
        i32.const 1
        i32.shl
        i32.shl
        i32.or
        local.set $5
        local.get $4
        i32.const 1
        i32.add
        local.set $4
        br $for-loop|4
       end
      end
      local.get $9
      local.get $5
      i32.store offset=16
      local.get $3
      i32.const 384
      i32.add
      local.get $2
      i32.add
      local.get $6
      i32.const 1
      i32.shl
      local.tee $4
      local.get $0
      i32.const 192
      i32.add
      i32.add
      i32.load8_u
      i32.store8
      local.get $3
      i32.const 400
      i32.add
      local.get $2
      i32.add
      local.get $0
      i32.const 193
      i32.add
      local.get $4
      i32.add
      i32.load8_u
      i32.store8
      local.get $3
      i32.const 416
      i32.add
      local.set $3
      local.get $6
      i32.const 1
      i32.add
      local.set $6
      br $for-loop|1
     end
    end
    local.get $0
    i32.const 210
    i32.add
    local.set $0
    local.get $7
    i32.const 256
    i32.add
    local.set $7
    br $for-loop|0
   end
  end
  local.get $0
 )
 (func $src/decoders/simd/kernels/multiply/multiply1 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  block $folding-inner0
   block $case7|0
    block $case6|0
     block $case5|0
      block $case4|0
       block $case3|0
        block $case2|0
         block $case1|0
          local.get $0
          if
           local.get $0
           i32.const 1
           i32.eq
           br_if $case1|0
           local.get $0
           i32.const 30
           i32.eq
           br_if $case2|0
           local.get $0
           i32.const 2
           i32.eq
           br_if $case3|0
           local.get $0
           i32.const 8
           i32.eq
           br_if $case4|0
           local.get $0
           i32.const 12
           i32.eq
           br_if $case5|0
           local.get $0
           i32.const 13
           i32.eq
           br_if $case6|0
           local.get $0
           i32.const 14
           i32.eq
           br_if $case7|0
           unreachable
          end
          i32.const 0
          local.set $0
          loop $for-loop|0
           local.get $0
           local.get $3
           i32.lt_s
           if
            local.get $6
            local.get $1
            v128.load
            local.get $2
            v128.load32_splat
            local.tee $10
            f32x4.mul
            f32x4.add
            local.set $6
            local.get $7
            local.get $1
            v128.load offset=16
            local.get $10
            f32x4.mul
            f32x4.add
            local.set $7
            local.get $8
            local.get $1
            v128.load offset=32
            local.get $10
            f32x4.mul
            f32x4.add
            local.set $8
            local.get $9
            local.get $1
            v128.load offset=48
            local.get $10
            f32x4.mul
            f32x4.add
            local.set $9
            local.get $2
            i32.const 4
            i32.add
            local.set $2
            local.get $1
            i32.const -64
            i32.sub
            local.set $1
            local.get $0
            i32.const 1
            i32.add
            local.set $0
            br $for-loop|0
           end
          end
          br $folding-inner0
         end
         i32.const 0
         local.set $0
         loop $for-loop|00
          local.get $0
          local.get $3
          i32.lt_s
          if
           local.get $6
           local.get $1
           v128.load16x4_s align=2
           i32.const 13
           i32x4.shl
           v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
           v128.and
           v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
           f32x4.mul
           local.get $2
           v128.load32_splat
           local.tee $10
           f32x4.mul
           f32x4.add
           local.set $6
           local.get $7
           local.get $1
           i32.const 8
           i32.add
           v128.load16x4_s align=2
           i32.const 13
           i32x4.shl
           v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
           v128.and
           v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
           f32x4.mul
           local.get $10
           f32x4.mul
           f32x4.add
           local.set $7
           local.get $8
           local.get $1
           i32.const 16
           i32.add
           v128.load16x4_s align=2
           i32.const 13
           i32x4.shl
           v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
           v128.and
           v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
           f32x4.mul
           local.get $10
           f32x4.mul
           f32x4.add
           local.set $8
           local.get $9
           local.get $1
           i32.const 24
           i32.add
           v128.load16x4_s align=2
           i32.const 13
           i32x4.shl
           v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
           v128.and
           v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
           f32x4.mul
           local.get $10
           f32x4.mul
           f32x4.add
           local.set $9
           local.get $2
           i32.const 4
           i32.add
           local.set $2
           local.get $1
           i32.const 32
           i32.add
           local.set $1
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $for-loop|00
          end
         end
         local.get $4
         local.get $5
         if (result v128)
          local.get $4
          v128.load
          local.get $6
          f32x4.add
         else
          local.get $6
         end
         v128.store
         local.get $4
         local.get $5
         if (result v128)
          local.get $4
          v128.load offset=16
          local.get $7
          f32x4.add
         else
          local.get $7
         end
         v128.store offset=16
         local.get $4
         local.get $5
         if (result v128)
          local.get $4
          v128.load offset=32
          local.get $8
          f32x4.add
         else
          local.get $8
         end
         v128.store offset=32
         local.get $4
         local.get $5
         if (result v128)
          local.get $4
          v128.load offset=48
          local.get $9
          f32x4.add
         else
          local.get $9
         end
         v128.store offset=48
         return
        end
        i32.const 0
        local.set $0
        loop $for-loop|001
         local.get $0
         local.get $3
         i32.lt_s
         if
          local.get $6
          local.get $1
          v128.load16x4_s align=2
          i32.const 16
          i32x4.shl
          local.get $2
          v128.load32_splat
          local.tee $10
          f32x4.mul
          f32x4.add
          local.set $6
          local.get $7
          local.get $1
          v128.load16x4_s offset=8 align=2
          i32.const 16
          i32x4.shl
          local.get $10
          f32x4.mul
          f32x4.add
          local.set $7
          local.get $8
          local.get $1
          v128.load16x4_s offset=16 align=2
          i32.const 16
          i32x4.shl
          local.get $10
          f32x4.mul
          f32x4.add
          local.set $8
          local.get $9
          local.get $1
          v128.load16x4_s offset=24 align=2
          i32.const 16
          i32x4.shl
          local.get $10
          f32x4.mul
          f32x4.add
          local.set $9
          local.get $2
          i32.const 4
          i32.add
          local.set $2
          local.get $1
          i32.const 32
          i32.add
          local.set $1
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $for-loop|001
         end
        end
        br $folding-inner0
       end
       local.get $1
       local.get $2
       local.get $3
       local.get $4
       local.get $5
       call $src/decoders/simd/build/tiles/q4_0_1
       return
      end
      local.get $1
      local.get $2
      local.get $3
      local.get $4
      local.get $5
      call $src/decoders/simd/build/tiles/q8_0_1
      return
     end
     local.get $1
     local.get $2
     local.get $3
     local.get $4
     local.get $5
     call $src/decoders/simd/build/tiles/q4_k_1
     return
    end
    local.get $1
    local.get $2
    local.get $3
    local.get $4
    local.get $5
    call $src/decoders/simd/build/tiles/q5_k_1
    return
   end
   local.get $1
   local.get $2
   local.get $3
   local.get $4
   local.get $5
   call $src/decoders/simd/build/tiles/q6_k_1
   return
  end
  local.get $4
  local.get $5
  if (result v128)
   local.get $4
   v128.load
   local.get $6
   f32x4.add
  else
   local.get $6
  end
  v128.store
  local.get $4
  local.get $5
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store offset=16
  local.get $4
  local.get $5
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store offset=32
  local.get $4
  local.get $5
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $9
   f32x4.add
  else
   local.get $9
  end
  v128.store offset=48
 )
 (func $src/decoders/simd/kernels/engine/serve (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i64.load offset=160
  i32.wrap_i64
  i32.const 128
  i32.add
  local.set $4
  loop $while-continue|0
   i32.const 0
   local.set $5
   block $__inlined_func$src/decoders/simd/kernels/threads/awaitStart$160
    loop $for-loop|0
     local.get $5
     i32.const 4000
     i32.lt_s
     if
      local.get $4
      i32.atomic.load
      local.get $3
      i32.ne
      br_if $__inlined_func$src/decoders/simd/kernels/threads/awaitStart$160
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      br $for-loop|0
     end
    end
    loop $while-continue|1
     local.get $4
     i32.atomic.load
     local.get $3
     i32.eq
     if
      local.get $4
      local.get $3
      i64.const -1
      memory.atomic.wait32
      drop
      br $while-continue|1
     end
    end
   end
   local.get $3
   i32.const 1
   i32.add
   local.set $3
   local.get $0
   local.get $1
   local.get $2
   call $src/decoders/simd/kernels/engine/forward
   br_if $while-continue|0
  end
 )
 (func $src/decoders/simd/kernels/engine/repack (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  loop $for-loop|0
   local.get $2
   local.get $5
   i32.gt_s
   if
    local.get $0
    local.get $1
    local.get $3
    local.get $5
    i32.const 16
    i32.rem_s
    local.get $4
    local.get $0
    local.get $3
    call $src/decoders/simd/kernels/types/tileBytes
    local.get $5
    i32.const 16
    i32.div_s
    i32.mul
    i32.add
    call $src/decoders/simd/kernels/repack/repackRow
    local.set $1
    local.get $5
    i32.const 1
    i32.add
    local.set $5
    br $for-loop|0
   end
  end
 )
 (func $src/decoders/simd/kernels/engine/multiplyGated (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 v128)
  i32.const 1
  i32.const 8
  local.get $2
  i32.load offset=12
  i32.const 15
  i32.add
  i32.const -16
  i32.and
  local.tee $4
  i32.const 16
  i32.div_s
  local.tee $8
  local.get $0
  i32.load offset=24
  local.tee $6
  i32.const 2
  i32.shl
  i32.div_s
  local.tee $7
  local.get $7
  i32.const 8
  i32.gt_s
  select
  local.tee $7
  local.get $7
  i32.const 0
  i32.le_s
  select
  local.set $15
  local.get $4
  i32.const 2
  i32.shl
  local.set $9
  global.get $src/decoders/simd/kernels/engine/stage
  i32.const 1
  i32.add
  global.set $src/decoders/simd/kernels/engine/stage
  local.get $0
  i64.load offset=168
  i32.wrap_i64
  global.get $src/decoders/simd/kernels/engine/stage
  i32.const 2
  i32.shl
  i32.add
  local.set $4
  block $src/decoders/simd/kernels/threads/takeUnits|inlined.10
   local.get $6
   i32.const 1
   i32.eq
   if
    local.get $4
    local.get $4
    i32.load
    local.tee $4
    local.get $15
    i32.add
    i32.store
    br $src/decoders/simd/kernels/threads/takeUnits|inlined.10
   end
   local.get $4
   local.get $15
   i32.atomic.rmw.add
   local.set $4
  end
  loop $for-loop|0
   local.get $4
   local.get $8
   i32.lt_s
   if
    local.get $4
    local.get $15
    i32.add
    local.tee $6
    local.get $8
    local.get $6
    local.get $8
    i32.lt_s
    select
    local.set $11
    loop $for-loop|1
     local.get $4
     local.get $11
     i32.lt_s
     if
      local.get $2
      local.get $4
      global.get $src/decoders/simd/kernels/engine/floats
      global.get $src/decoders/simd/kernels/engine/floatStride
      global.get $src/decoders/simd/kernels/engine/blocks
      global.get $src/decoders/simd/kernels/engine/blockStride
      local.get $1
      local.get $0
      i64.load offset=104
      i32.wrap_i64
      local.get $9
      i32.const 0
      call $src/decoders/simd/kernels/multiply/multiplyTile
      local.get $3
      local.get $4
      global.get $src/decoders/simd/kernels/engine/floats
      global.get $src/decoders/simd/kernels/engine/floatStride
      global.get $src/decoders/simd/kernels/engine/blocks
      global.get $src/decoders/simd/kernels/engine/blockStride
      local.get $1
      local.get $0
      i64.load offset=112
      i32.wrap_i64
      local.get $9
      i32.const 0
      call $src/decoders/simd/kernels/multiply/multiplyTile
      local.get $4
      i32.const 6
      i32.shl
      local.set $10
      i32.const 0
      local.set $7
      loop $for-loop|2
       local.get $1
       local.get $7
       i32.gt_s
       if
        local.get $7
        local.get $9
        i32.mul
        local.tee $6
        local.get $0
        i64.load offset=104
        i32.wrap_i64
        i32.add
        local.get $10
        i32.add
        local.set $13
        local.get $0
        i64.load offset=112
        i32.wrap_i64
        local.get $6
        i32.add
        local.get $10
        i32.add
        local.set $14
        i32.const 0
        local.set $6
        loop $for-loop|3
         local.get $6
         i32.const 64
         i32.lt_u
         if
          local.get $6
          local.get $13
          i32.add
          local.tee $12
          v128.load
          local.set $5
          local.get $12
          local.get $5
          local.get $5
          f32x4.neg
          v128.const i32x4 0xc2ae0000 0xc2ae0000 0xc2ae0000 0xc2ae0000
          f32x4.max
          v128.const i32x4 0x42b00000 0x42b00000 0x42b00000 0x42b00000
          f32x4.min
          local.tee $5
          v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
          f32x4.mul
          f32x4.nearest
          local.set $16
          v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
          v128.const i32x4 0x39500d01 0x39500d01 0x39500d01 0x39500d01
          local.get $5
          local.get $16
          v128.const i32x4 0x3f318000 0x3f318000 0x3f318000 0x3f318000
          f32x4.mul
          f32x4.sub
          local.get $16
          v128.const i32x4 0xb95e8083 0xb95e8083 0xb95e8083 0xb95e8083
          f32x4.mul
          f32x4.sub
          local.tee $5
          f32x4.mul
          v128.const i32x4 0x3ab60b61 0x3ab60b61 0x3ab60b61 0x3ab60b61
          f32x4.add
          local.get $5
          f32x4.mul
          v128.const i32x4 0x3c088889 0x3c088889 0x3c088889 0x3c088889
          f32x4.add
          local.get $5
          f32x4.mul
          v128.const i32x4 0x3d2aaaab 0x3d2aaaab 0x3d2aaaab 0x3d2aaaab
          f32x4.add
          local.get $5
          f32x4.mul
          v128.const i32x4 0x3e2aaaab 0x3e2aaaab 0x3e2aaaab 0x3e2aaaab
          f32x4.add
          local.get $5
          f32x4.mul
          v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
          f32x4.add
          local.get $5
          f32x4.mul
          v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
          f32x4.add
          local.get $5
          f32x4.mul
          v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
          f32x4.add
          local.get $16
          i32x4.trunc_sat_f32x4_s
          v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
          i32x4.add
          i32.const 23
          i32x4.shl
          f32x4.mul
          f32x4.add
          f32x4.div
          local.get $6
          local.get $14
          i32.add
          v128.load
          f32x4.mul
          v128.store
          local.get $6
          i32.const 16
          i32.add
          local.set $6
          br $for-loop|3
         end
        end
        local.get $7
        i32.const 1
        i32.add
        local.set $7
        br $for-loop|2
       end
      end
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|1
     end
    end
    local.get $0
    i64.load offset=168
    i32.wrap_i64
    global.get $src/decoders/simd/kernels/engine/stage
    i32.const 2
    i32.shl
    i32.add
    local.set $4
    block $src/decoders/simd/kernels/threads/takeUnits|inlined.11
     local.get $0
     i32.load offset=24
     i32.const 1
     i32.eq
     if
      local.get $4
      local.get $4
      i32.load
      local.tee $4
      local.get $15
      i32.add
      i32.store
      br $src/decoders/simd/kernels/threads/takeUnits|inlined.11
     end
     local.get $4
     local.get $15
     i32.atomic.rmw.add
     local.set $4
    end
    br $for-loop|0
   end
  end
 )
 (func $src/decoders/simd/kernels/engine/lead (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  i32.load offset=24
  i32.const 1
  i32.gt_s
  if
   local.get $0
   i64.load offset=160
   i32.wrap_i64
   i32.const 128
   i32.add
   local.tee $2
   i32.const 1
   i32.atomic.rmw.add
   drop
   local.get $2
   i32.const -1
   memory.atomic.notify
   drop
  end
  local.get $0
  local.get $1
  i32.const 0
  call $src/decoders/simd/kernels/engine/forward
 )
 (func $src/decoders/simd/kernels/engine/fillCache (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 f32)
  (local $11 f32)
  (local $12 f32)
  (local $13 f32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  local.get $0
  i32.load offset=12
  local.tee $3
  local.get $1
  i32.load
  i32.mul
  local.set $8
  local.get $0
  i32.load offset=16
  local.tee $4
  local.get $3
  i32.mul
  i32.const 15
  i32.add
  i32.const -16
  i32.and
  i32.const 2
  i32.shl
  local.set $9
  local.get $4
  i32.const 2
  i32.shl
  local.set $6
  global.get $src/decoders/simd/kernels/engine/stage
  i32.const 1
  i32.add
  global.set $src/decoders/simd/kernels/engine/stage
  local.get $0
  i64.load offset=168
  i32.wrap_i64
  global.get $src/decoders/simd/kernels/engine/stage
  i32.const 2
  i32.shl
  i32.add
  local.set $3
  block $src/decoders/simd/kernels/threads/takeUnits|inlined.6
   local.get $0
   i32.load offset=24
   i32.const 1
   i32.eq
   if
    local.get $3
    local.get $3
    i32.load
    local.tee $3
    i32.const 1
    i32.add
    i32.store
    br $src/decoders/simd/kernels/threads/takeUnits|inlined.6
   end
   local.get $3
   i32.const 1
   i32.atomic.rmw.add
   local.set $3
  end
  loop $for-loop|0
   local.get $3
   local.get $8
   i32.lt_s
   if
    local.get $1
    i64.load offset=24
    i32.wrap_i64
    local.get $6
    local.get $3
    local.get $0
    i32.load offset=12
    local.tee $5
    i32.div_s
    local.tee $16
    i32.mul
    i32.add
    local.set $4
    local.get $9
    local.get $16
    i32.mul
    local.get $6
    local.get $3
    local.get $5
    i32.rem_s
    local.tee $7
    i32.mul
    i32.add
    local.tee $17
    local.get $0
    i64.load offset=80
    i32.wrap_i64
    i32.add
    local.tee $3
    local.get $0
    i32.load offset=16
    i32.const 2
    i32.shl
    i32.add
    local.set $5
    loop $for-loop|00
     local.get $3
     local.get $5
     i32.lt_u
     if
      local.get $3
      local.get $3
      f32.load
      local.tee $10
      local.get $4
      f32.load
      local.tee $11
      f32.mul
      local.get $3
      f32.load offset=4
      local.tee $12
      local.get $4
      f32.load offset=4
      local.tee $13
      f32.mul
      f32.sub
      f32.store
      local.get $3
      local.get $10
      local.get $13
      f32.mul
      local.get $12
      local.get $11
      f32.mul
      f32.add
      f32.store offset=4
      local.get $4
      i32.const 8
      i32.add
      local.set $4
      local.get $3
      i32.const 8
      i32.add
      local.set $3
      br $for-loop|00
     end
    end
    local.get $0
    i64.load offset=80
    i32.wrap_i64
    local.get $17
    i32.add
    local.set $3
    local.get $1
    i64.load offset=32
    i32.wrap_i64
    local.get $0
    i32.load offset=16
    local.tee $14
    i32.const 7
    i32.add
    i32.const -8
    i32.and
    local.tee $4
    local.get $1
    i32.load offset=12
    i32.mul
    i32.const 1
    i32.shl
    local.get $2
    local.get $0
    i32.load offset=12
    i32.mul
    local.get $7
    i32.add
    i32.const 1
    i32.shl
    i32.mul
    i32.add
    local.get $4
    local.get $16
    local.get $1
    i32.load offset=4
    i32.add
    local.tee $4
    i32.const 3
    i32.shr_s
    i32.mul
    i32.const 4
    i32.shl
    i32.add
    local.get $4
    i32.const 7
    i32.and
    i32.const 1
    i32.shl
    i32.add
    local.set $4
    i32.const 0
    local.set $5
    loop $for-loop|01
     local.get $5
     local.get $14
     i32.lt_s
     if
      local.get $4
      local.get $3
      i32.load
      i32.const 16
      i32.shr_u
      i32.const 32768
      i32.and
      local.get $3
      f32.load
      f32.abs
      f32.const 65504
      f32.min
      f32.const 1.925929944387236e-34
      f32.mul
      i32.reinterpret_f32
      local.tee $15
      i32.const 4095
      i32.add
      local.get $15
      i32.const 13
      i32.shr_u
      i32.const 1
      i32.and
      i32.add
      i32.const 13
      i32.shr_u
      i32.or
      i32.store16
      local.get $3
      i32.const 4
      i32.add
      local.set $3
      local.get $4
      i32.const 16
      i32.add
      local.set $4
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      br $for-loop|01
     end
    end
    local.get $0
    i64.load offset=88
    i32.wrap_i64
    local.get $17
    i32.add
    local.set $3
    local.get $0
    i32.load offset=16
    local.tee $14
    i32.const 7
    i32.add
    i32.const -8
    i32.and
    local.tee $4
    local.get $1
    i32.load offset=12
    i32.mul
    i32.const 1
    i32.shl
    local.tee $5
    local.get $1
    i64.load offset=32
    i32.wrap_i64
    local.get $5
    local.get $2
    local.get $0
    i32.load offset=12
    i32.mul
    local.get $7
    i32.add
    i32.const 1
    i32.shl
    i32.mul
    i32.add
    i32.add
    local.get $16
    local.get $1
    i32.load offset=4
    i32.add
    local.get $4
    i32.mul
    i32.const 1
    i32.shl
    i32.add
    local.set $4
    i32.const 0
    local.set $5
    loop $for-loop|02
     local.get $5
     local.get $14
     i32.lt_s
     if
      local.get $4
      local.get $3
      i32.load
      i32.const 16
      i32.shr_u
      i32.const 32768
      i32.and
      local.get $3
      f32.load
      f32.abs
      f32.const 65504
      f32.min
      f32.const 1.925929944387236e-34
      f32.mul
      i32.reinterpret_f32
      local.tee $7
      i32.const 4095
      i32.add
      local.get $7
      i32.const 13
      i32.shr_u
      i32.const 1
      i32.and
      i32.add
      i32.const 13
      i32.shr_u
      i32.or
      i32.store16
      local.get $3
      i32.const 4
      i32.add
      local.set $3
      local.get $4
      i32.const 2
      i32.add
      local.set $4
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      br $for-loop|02
     end
    end
    local.get $0
    i64.load offset=168
    i32.wrap_i64
    global.get $src/decoders/simd/kernels/engine/stage
    i32.const 2
    i32.shl
    i32.add
    local.set $3
    block $src/decoders/simd/kernels/threads/takeUnits|inlined.7
     local.get $0
     i32.load offset=24
     i32.const 1
     i32.eq
     if
      local.get $3
      local.get $3
      i32.load
      local.tee $3
      i32.const 1
      i32.add
      i32.store
      br $src/decoders/simd/kernels/threads/takeUnits|inlined.7
     end
     local.get $3
     i32.const 1
     i32.atomic.rmw.add
     local.set $3
    end
    br $for-loop|0
   end
  end
 )
 (func $src/decoders/simd/kernels/engine/attendAll (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 f32)
  (local $12 f32)
  (local $13 f32)
  (local $14 f32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  local.get $0
  i32.load offset=8
  local.tee $3
  local.get $1
  i32.load
  i32.mul
  local.set $7
  local.get $0
  i32.load offset=16
  local.tee $4
  local.get $3
  i32.mul
  i32.const 15
  i32.add
  i32.const -16
  i32.and
  i32.const 2
  i32.shl
  local.set $8
  local.get $4
  i32.const 2
  i32.shl
  local.set $5
  local.get $3
  local.get $0
  i32.load offset=12
  i32.div_s
  local.set $9
  local.get $0
  i64.load offset=144
  i32.wrap_i64
  global.get $src/decoders/simd/kernels/engine/self
  local.get $0
  i64.load offset=152
  i32.wrap_i64
  i32.mul
  i32.add
  local.set $10
  global.get $src/decoders/simd/kernels/engine/stage
  i32.const 1
  i32.add
  global.set $src/decoders/simd/kernels/engine/stage
  local.get $0
  i64.load offset=168
  i32.wrap_i64
  global.get $src/decoders/simd/kernels/engine/stage
  i32.const 2
  i32.shl
  i32.add
  local.set $3
  block $src/decoders/simd/kernels/threads/takeUnits|inlined.8
   local.get $0
   i32.load offset=24
   i32.const 1
   i32.eq
   if
    local.get $3
    local.get $3
    i32.load
    local.tee $3
    i32.const 1
    i32.add
    i32.store
    br $src/decoders/simd/kernels/threads/takeUnits|inlined.8
   end
   local.get $3
   i32.const 1
   i32.atomic.rmw.add
   local.set $3
  end
  loop $for-loop|0
   local.get $3
   local.get $7
   i32.lt_s
   if
    local.get $1
    i64.load offset=24
    i32.wrap_i64
    local.get $5
    local.get $3
    local.get $1
    i32.load
    local.tee $15
    i32.rem_s
    local.tee $6
    i32.mul
    i32.add
    local.set $4
    local.get $6
    local.get $8
    i32.mul
    local.get $3
    local.get $15
    i32.div_s
    local.tee $15
    local.get $5
    i32.mul
    i32.add
    local.tee $17
    local.get $0
    i64.load offset=72
    i32.wrap_i64
    i32.add
    local.tee $16
    local.tee $3
    local.get $0
    i32.load offset=16
    i32.const 2
    i32.shl
    i32.add
    local.set $18
    loop $for-loop|00
     local.get $3
     local.get $18
     i32.lt_u
     if
      local.get $3
      local.get $3
      f32.load
      local.tee $11
      local.get $4
      f32.load
      local.tee $12
      f32.mul
      local.get $3
      f32.load offset=4
      local.tee $13
      local.get $4
      f32.load offset=4
      local.tee $14
      f32.mul
      f32.sub
      f32.store
      local.get $3
      local.get $11
      local.get $14
      f32.mul
      local.get $13
      local.get $12
      f32.mul
      f32.add
      f32.store offset=4
      local.get $4
      i32.const 8
      i32.add
      local.set $4
      local.get $3
      i32.const 8
      i32.add
      local.set $3
      br $for-loop|00
     end
    end
    local.get $16
    local.get $1
    i64.load offset=32
    i32.wrap_i64
    local.get $1
    i32.load offset=12
    local.get $0
    i32.load offset=16
    local.tee $3
    i32.const 7
    i32.add
    i32.const -8
    i32.and
    i32.mul
    i32.const 1
    i32.shl
    local.tee $4
    local.get $2
    local.get $0
    i32.load offset=12
    i32.mul
    local.get $15
    local.get $9
    i32.div_s
    i32.add
    i32.const 1
    i32.shl
    i32.mul
    i32.add
    local.tee $15
    local.get $4
    local.get $15
    i32.add
    local.get $6
    local.get $1
    i32.load offset=4
    i32.add
    i32.const 1
    i32.add
    local.get $3
    local.get $10
    local.get $0
    i64.load offset=96
    i32.wrap_i64
    local.get $17
    i32.add
    call $src/decoders/simd/kernels/attention/attend
    local.get $0
    i64.load offset=168
    i32.wrap_i64
    global.get $src/decoders/simd/kernels/engine/stage
    i32.const 2
    i32.shl
    i32.add
    local.set $3
    block $src/decoders/simd/kernels/threads/takeUnits|inlined.9
     local.get $0
     i32.load offset=24
     i32.const 1
     i32.eq
     if
      local.get $3
      local.get $3
      i32.load
      local.tee $3
      i32.const 1
      i32.add
      i32.store
      br $src/decoders/simd/kernels/threads/takeUnits|inlined.9
     end
     local.get $3
     i32.const 1
     i32.atomic.rmw.add
     local.set $3
    end
    br $for-loop|0
   end
  end
 )
 (func $src/decoders/simd/kernels/embed/readRow (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 f32)
  (local $7 i32)
  local.get $0
  i64.load
  i32.wrap_i64
  local.get $0
  i32.load offset=8
  local.tee $7
  local.get $0
  i32.load offset=16
  local.tee $4
  call $src/decoders/simd/kernels/types/tileBytes
  local.get $1
  i32.const 16
  i32.div_s
  i32.mul
  i32.add
  local.set $3
  local.get $1
  i32.const 16
  i32.rem_s
  local.set $1
  block $case4|0
   block $case3|0
    block $case2|0
     block $case1|0
      local.get $7
      if
       local.get $7
       i32.const 1
       i32.eq
       br_if $case1|0
       local.get $7
       i32.const 30
       i32.eq
       br_if $case2|0
       local.get $7
       i32.const 2
       i32.eq
       br_if $case3|0
       local.get $7
       i32.const 8
       i32.eq
       br_if $case4|0
       unreachable
      end
      i32.const 0
      local.set $0
      loop $for-loop|1
       local.get $0
       local.get $4
       i32.lt_u
       if
        local.get $2
        local.get $0
        i32.const 2
        i32.shl
        i32.add
        local.get $3
        local.get $0
        i32.const 6
        i32.shl
        i32.add
        local.get $1
        i32.const 2
        i32.shl
        i32.add
        f32.load
        f32.store
        local.get $0
        i32.const 1
        i32.add
        local.set $0
        br $for-loop|1
       end
      end
      return
     end
     i32.const 0
     local.set $0
     loop $for-loop|2
      local.get $0
      local.get $4
      i32.lt_u
      if
       local.get $2
       local.get $0
       i32.const 2
       i32.shl
       i32.add
       local.get $3
       local.get $0
       i32.const 5
       i32.shl
       i32.add
       local.get $1
       i32.const 1
       i32.shl
       i32.add
       i32.load16_u
       local.tee $5
       i32.const 32768
       i32.and
       i32.const 16
       i32.shl
       local.get $5
       i32.const 32767
       i32.and
       i32.const 13
       i32.shl
       i32.or
       f32.reinterpret_i32
       f32.const 5192296858534827628530496e9
       f32.mul
       f32.store
       local.get $0
       i32.const 1
       i32.add
       local.set $0
       br $for-loop|2
      end
     end
     return
    end
    i32.const 0
    local.set $0
    loop $for-loop|3
     local.get $0
     local.get $4
     i32.lt_u
     if
      local.get $2
      local.get $0
      i32.const 2
      i32.shl
      i32.add
      local.get $3
      local.get $0
      i32.const 5
      i32.shl
      i32.add
      local.get $1
      i32.const 1
      i32.shl
      i32.add
      i32.load16_u
      i32.const 16
      i32.shl
      i32.store
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|3
     end
    end
    return
   end
   loop $for-loop|0
    local.get $4
    local.get $5
    i32.gt_s
    if
     local.get $3
     i32.const 256
     i32.add
     local.get $1
     i32.const 1
     i32.shl
     i32.add
     i32.load16_u
     local.tee $0
     i32.const 32768
     i32.and
     i32.const 16
     i32.shl
     local.get $0
     i32.const 32767
     i32.and
     i32.const 13
     i32.shl
     i32.or
     f32.reinterpret_i32
     f32.const 5192296858534827628530496e9
     f32.mul
     local.set $6
     i32.const 0
     local.set $0
     loop $for-loop|10
      local.get $0
      i32.const 16
      i32.lt_u
      if
       local.get $2
       local.get $0
       i32.const 2
       i32.shl
       i32.add
       local.get $6
       local.get $3
       local.get $1
       i32.const -4
       i32.and
       i32.const 4
       i32.shl
       i32.add
       local.get $0
       i32.const 2
       i32.shr_u
       i32.const 4
       i32.shl
       i32.add
       local.get $1
       i32.const 3
       i32.and
       i32.const 2
       i32.shl
       i32.add
       local.get $0
       i32.const 3
       i32.and
       i32.add
       i32.load8_u
       local.tee $7
       i32.const 15
       i32.and
       i32.const 8
       i32.sub
       f32.convert_i32_s
       f32.mul
       f32.store
       local.get $2
       local.get $0
       i32.const 16
       i32.add
       i32.const 2
       i32.shl
       i32.add
       local.get $6
       local.get $7
       i32.const 4
       i32.shr_u
       i32.const 8
       i32.sub
       f32.convert_i32_s
       f32.mul
       f32.store
       local.get $0
       i32.const 1
       i32.add
       local.set $0
       br $for-loop|10
      end
     end
     local.get $3
     i32.const 288
     i32.add
     local.set $3
     local.get $2
     i32.const 128
     i32.add
     local.set $2
     local.get $5
     i32.const 32
     i32.add
     local.set $5
     br $for-loop|0
    end
   end
   return
  end
  loop $for-loop|01
   local.get $4
   local.get $5
   i32.gt_s
   if
    local.get $3
    i32.const 512
    i32.add
    local.get $1
    i32.const 1
    i32.shl
    i32.add
    i32.load16_u
    local.tee $0
    i32.const 32768
    i32.and
    i32.const 16
    i32.shl
    local.get $0
    i32.const 32767
    i32.and
    i32.const 13
    i32.shl
    i32.or
    f32.reinterpret_i32
    f32.const 5192296858534827628530496e9
    f32.mul
    local.set $6
    i32.const 0
    local.set $0
    loop $for-loop|12
     local.get $0
     i32.const 32
     i32.lt_u
     if
      local.get $2
      local.get $0
      i32.const 2
      i32.shl
      i32.add
      local.get $6
      local.get $3
      local.get $1
      i32.const 2
      i32.shr_u
      i32.const 7
      i32.shl
      i32.add
      local.get $0
      i32.const 2
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      local.get $1
      i32.const 3
      i32.and
      i32.const 2
      i32.shl
      i32.add
      local.get $0
      i32.const 3
      i32.and
      i32.add
      i32.load8_u
      i32.const 128
      i32.sub
      f32.convert_i32_s
      f32.mul
      f32.store
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|12
     end
    end
    local.get $3
    i32.const 544
    i32.add
    local.set $3
    local.get $2
    i32.const 128
    i32.add
    local.set $2
    local.get $5
    i32.const 32
    i32.add
    local.set $5
    br $for-loop|01
   end
  end
 )
 (func $src/decoders/simd/kernels/attention/attend (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 f32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 v128)
  (local $18 v128)
  local.get $5
  local.get $4
  i32.const 7
  i32.add
  i32.const -8
  i32.and
  local.tee $13
  i32.const 2
  i32.shl
  i32.add
  local.set $8
  f32.const 5192296858534827628530496e9
  local.get $4
  f32.convert_i32_s
  f32.sqrt
  f32.div
  local.set $12
  loop $for-loop|0
   local.get $4
   local.get $7
   i32.gt_u
   if
    local.get $7
    i32.const 2
    i32.shl
    local.tee $9
    local.get $5
    i32.add
    local.get $0
    local.get $9
    i32.add
    f32.load
    local.get $12
    f32.mul
    f32.store
    local.get $7
    i32.const 1
    i32.add
    local.set $7
    br $for-loop|0
   end
  end
  local.get $8
  local.set $7
  local.get $4
  i32.const 7
  i32.add
  i32.const -8
  i32.and
  i32.const 4
  i32.shl
  local.set $15
  local.get $5
  local.get $4
  i32.const 2
  i32.shl
  i32.add
  local.set $16
  loop $for-loop|00
   local.get $3
   local.get $14
   i32.gt_s
   if
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $10
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $11
    local.get $1
    local.set $9
    local.get $5
    local.set $0
    loop $for-loop|1
     local.get $0
     local.get $16
     i32.lt_u
     if
      local.get $10
      local.get $0
      v128.load32_splat
      local.tee $17
      local.get $9
      v128.load
      local.tee $18
      i32x4.extend_low_i16x8_s
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.add
      local.set $10
      local.get $11
      local.get $17
      local.get $18
      i32x4.extend_high_i16x8_s
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.add
      local.set $11
      local.get $9
      i32.const 16
      i32.add
      local.set $9
      local.get $0
      i32.const 4
      i32.add
      local.set $0
      br $for-loop|1
     end
    end
    local.get $7
    local.get $10
    v128.store
    local.get $7
    local.get $11
    v128.store offset=16
    local.get $7
    i32.const 32
    i32.add
    local.set $7
    local.get $1
    local.get $15
    i32.add
    local.set $1
    local.get $14
    i32.const 8
    i32.add
    local.set $14
    br $for-loop|00
   end
  end
  local.get $8
  local.tee $0
  local.get $3
  i32.const 2
  i32.shl
  i32.add
  local.set $1
  local.get $0
  local.get $3
  i32.const 7
  i32.add
  i32.const -8
  i32.and
  i32.const 2
  i32.shl
  i32.add
  local.set $9
  local.get $1
  local.set $7
  loop $for-loop|01
   local.get $7
   local.get $9
   i32.lt_u
   if
    local.get $7
    f32.const -3402823466385288598117041e14
    f32.store
    local.get $7
    i32.const 4
    i32.add
    local.set $7
    br $for-loop|01
   end
  end
  v128.const i32x4 0xff7fffff 0xff7fffff 0xff7fffff 0xff7fffff
  local.set $10
  local.get $0
  local.set $7
  loop $for-loop|12
   local.get $7
   local.get $9
   i32.lt_u
   if
    local.get $10
    local.get $7
    v128.load
    f32x4.max
    local.set $10
    local.get $7
    i32.const 16
    i32.add
    local.set $7
    br $for-loop|12
   end
  end
  local.get $10
  f32x4.extract_lane 0
  local.get $10
  f32x4.extract_lane 1
  f32.max
  local.get $10
  f32x4.extract_lane 2
  local.get $10
  f32x4.extract_lane 3
  f32.max
  f32.max
  f32x4.splat
  local.set $10
  local.get $0
  local.set $7
  loop $for-loop|2
   local.get $7
   local.get $9
   i32.lt_u
   if
    local.get $7
    v128.load
    local.get $10
    f32x4.sub
    v128.const i32x4 0xc2ae0000 0xc2ae0000 0xc2ae0000 0xc2ae0000
    f32x4.max
    v128.const i32x4 0x42b00000 0x42b00000 0x42b00000 0x42b00000
    f32x4.min
    local.tee $11
    v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
    f32x4.mul
    f32x4.nearest
    local.set $17
    local.get $7
    v128.const i32x4 0x39500d01 0x39500d01 0x39500d01 0x39500d01
    local.get $11
    local.get $17
    v128.const i32x4 0x3f318000 0x3f318000 0x3f318000 0x3f318000
    f32x4.mul
    f32x4.sub
    local.get $17
    v128.const i32x4 0xb95e8083 0xb95e8083 0xb95e8083 0xb95e8083
    f32x4.mul
    f32x4.sub
    local.tee $11
    f32x4.mul
    v128.const i32x4 0x3ab60b61 0x3ab60b61 0x3ab60b61 0x3ab60b61
    f32x4.add
    local.get $11
    f32x4.mul
    v128.const i32x4 0x3c088889 0x3c088889 0x3c088889 0x3c088889
    f32x4.add
    local.get $11
    f32x4.mul
    v128.const i32x4 0x3d2aaaab 0x3d2aaaab 0x3d2aaaab 0x3d2aaaab
    f32x4.add
    local.get $11
    f32x4.mul
    v128.const i32x4 0x3e2aaaab 0x3e2aaaab 0x3e2aaaab 0x3e2aaaab
    f32x4.add
    local.get $11
    f32x4.mul
    v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
    f32x4.add
    local.get $11
    f32x4.mul
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    f32x4.add
    local.get $11
    f32x4.mul
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    f32x4.add
    local.get $17
    i32x4.trunc_sat_f32x4_s
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    i32x4.add
    i32.const 23
    i32x4.shl
    f32x4.mul
    v128.store
    local.get $7
    i32.const 16
    i32.add
    local.set $7
    br $for-loop|2
   end
  end
  loop $for-loop|3
   local.get $1
   local.get $9
   i32.lt_u
   if
    local.get $1
    f32.const 0
    f32.store
    local.get $1
    i32.const 4
    i32.add
    local.set $1
    br $for-loop|3
   end
  end
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $10
  loop $for-loop|4
   local.get $0
   local.get $9
   i32.lt_u
   if
    local.get $10
    local.get $0
    v128.load
    local.tee $11
    f32x4.add
    local.set $10
    local.get $0
    local.get $11
    v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
    f32x4.mul
    v128.store
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    br $for-loop|4
   end
  end
  f32.const 1
  local.get $10
  f32x4.extract_lane 0
  local.get $10
  f32x4.extract_lane 1
  f32.add
  local.get $10
  f32x4.extract_lane 2
  local.get $10
  f32x4.extract_lane 3
  f32.add
  f32.add
  f32.div
  local.set $12
  local.get $13
  i32.const 1
  i32.shl
  local.set $7
  local.get $8
  local.get $3
  i32.const 2
  i32.shl
  i32.add
  local.set $9
  i32.const 0
  local.set $1
  loop $for-loop|03
   local.get $1
   local.get $13
   i32.lt_u
   if
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $10
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $11
    local.get $2
    local.get $1
    i32.const 1
    i32.shl
    i32.add
    local.set $3
    local.get $8
    local.set $0
    loop $for-loop|14
     local.get $0
     local.get $9
     i32.lt_u
     if
      local.get $10
      local.get $0
      v128.load32_splat
      local.tee $17
      local.get $3
      v128.load
      local.tee $18
      i32x4.extend_low_i16x8_s
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.add
      local.set $10
      local.get $11
      local.get $17
      local.get $18
      i32x4.extend_high_i16x8_s
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.add
      local.set $11
      local.get $3
      local.get $7
      i32.add
      local.set $3
      local.get $0
      i32.const 4
      i32.add
      local.set $0
      br $for-loop|14
     end
    end
    local.get $5
    local.get $1
    i32.const 2
    i32.shl
    i32.add
    local.tee $0
    local.get $10
    v128.store
    local.get $0
    local.get $11
    v128.store offset=16
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|03
   end
  end
  i32.const 0
  local.set $0
  loop $for-loop|05
   local.get $0
   local.get $4
   i32.lt_u
   if
    local.get $0
    i32.const 2
    i32.shl
    local.tee $1
    local.get $6
    i32.add
    local.get $1
    local.get $5
    i32.add
    f32.load
    local.get $12
    f32.mul
    f32.store
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|05
   end
  end
 )
 (func $src/decoders/simd/build/tiles/q8_0_4 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  (local $61 v128)
  (local $62 v128)
  (local $63 v128)
  (local $64 i32)
  (local $65 v128)
  (local $66 v128)
  (local $67 v128)
  (local $68 v128)
  (local $69 v128)
  (local $70 v128)
  (local $71 v128)
  (local $72 v128)
  (local $73 v128)
  (local $74 v128)
  (local $75 v128)
  (local $76 v128)
  (local $77 v128)
  (local $78 v128)
  (local $79 v128)
  (local $80 v128)
  (local $81 v128)
  (local $82 v128)
  (local $83 v128)
  (local $84 v128)
  (local $85 v128)
  (local $86 v128)
  (local $87 v128)
  (local $88 v128)
  (local $89 v128)
  (local $90 v128)
  (local $91 v128)
  (local $92 v128)
  (local $93 v128)
  (local $94 v128)
  (local $95 v128)
  (local $96 v128)
  (local $97 v128)
  (local $98 v128)
  (local $99 v128)
  (local $100 v128)
  (local $101 v128)
  (local $102 v128)
  (local $103 v128)
  (local $104 v128)
  (local $105 v128)
  (local $106 v128)
  (local $107 v128)
  (local $108 v128)
  (local $109 v128)
  (local $110 v128)
  (local $111 v128)
  (local $112 v128)
  (local $113 v128)
  (local $114 v128)
  local.get $2
  local.tee $7
  local.get $1
  i32.add
  local.tee $2
  local.get $7
  i32.add
  local.tee $9
  local.get $7
  i32.add
  local.set $7
  loop $for-loop|0
   local.get $3
   local.get $64
   i32.gt_s
   if
    local.get $8
    local.get $1
    i32.load offset=76
    i32.const -128
    i32.mul
    i32x4.splat
    local.tee $65
    local.get $1
    v128.load32_splat
    local.tee $66
    local.get $0
    v128.load
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $67
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=4
    local.tee $68
    local.get $8
    i32.const 8
    i16x8.shr_u
    local.tee $69
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=8
    local.tee $70
    local.get $0
    v128.load offset=16
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $71
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=12
    local.tee $72
    local.get $8
    i32.const 8
    i16x8.shr_u
    local.tee $73
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=16
    local.tee $74
    local.get $0
    v128.load offset=32
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $75
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=20
    local.tee $76
    local.get $8
    i32.const 8
    i16x8.shr_u
    local.tee $77
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=24
    local.tee $78
    local.get $0
    v128.load offset=48
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $79
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=28
    local.tee $80
    local.get $8
    i32.const 8
    i16x8.shr_u
    local.tee $81
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=32
    local.tee $82
    local.get $0
    v128.load offset=64
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $83
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=36
    local.tee $84
    local.get $8
    i32.const 8
    i16x8.shr_u
    local.tee $85
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=40
    local.tee $86
    local.get $0
    v128.load offset=80
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $87
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=44
    local.tee $88
    local.get $8
    i32.const 8
    i16x8.shr_u
    local.tee $89
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=48
    local.tee $90
    local.get $0
    v128.load offset=96
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $91
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=52
    local.tee $92
    local.get $8
    i32.const 8
    i16x8.shr_u
    local.tee $93
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=56
    local.tee $94
    local.get $0
    v128.load offset=112
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $95
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=60
    local.tee $96
    local.get $8
    i32.const 8
    i16x8.shr_u
    local.tee $97
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 512
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $98
    local.get $1
    v128.load32_splat offset=64
    local.tee $10
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $8
    local.get $11
    local.get $2
    i32.load offset=76
    i32.const -128
    i32.mul
    i32x4.splat
    local.tee $12
    local.get $2
    v128.load32_splat
    local.tee $13
    local.get $67
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=4
    local.tee $14
    local.get $69
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=8
    local.tee $15
    local.get $71
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=12
    local.tee $16
    local.get $73
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=16
    local.tee $17
    local.get $75
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=20
    local.tee $18
    local.get $77
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=24
    local.tee $19
    local.get $79
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=28
    local.tee $20
    local.get $81
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=32
    local.tee $21
    local.get $83
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=36
    local.tee $22
    local.get $85
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=40
    local.tee $23
    local.get $87
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=44
    local.tee $24
    local.get $89
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=48
    local.tee $25
    local.get $91
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=52
    local.tee $26
    local.get $93
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=56
    local.tee $27
    local.get $95
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=60
    local.tee $28
    local.get $97
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $98
    local.get $2
    v128.load32_splat offset=64
    local.tee $29
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $11
    local.get $30
    local.get $9
    i32.load offset=76
    i32.const -128
    i32.mul
    i32x4.splat
    local.tee $31
    local.get $9
    v128.load32_splat
    local.tee $32
    local.get $67
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=4
    local.tee $33
    local.get $69
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=8
    local.tee $34
    local.get $71
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=12
    local.tee $35
    local.get $73
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=16
    local.tee $36
    local.get $75
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=20
    local.tee $37
    local.get $77
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=24
    local.tee $38
    local.get $79
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=28
    local.tee $39
    local.get $81
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=32
    local.tee $40
    local.get $83
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=36
    local.tee $41
    local.get $85
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=40
    local.tee $42
    local.get $87
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=44
    local.tee $43
    local.get $89
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=48
    local.tee $44
    local.get $91
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=52
    local.tee $45
    local.get $93
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=56
    local.tee $46
    local.get $95
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=60
    local.tee $47
    local.get $97
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $98
    local.get $9
    v128.load32_splat offset=64
    local.tee $48
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $30
    local.get $49
    local.get $7
    i32.load offset=76
    i32.const -128
    i32.mul
    i32x4.splat
    local.tee $50
    local.get $7
    v128.load32_splat
    local.tee $51
    local.get $67
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=4
    local.tee $67
    local.get $69
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=8
    local.tee $69
    local.get $71
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=12
    local.tee $71
    local.get $73
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=16
    local.tee $73
    local.get $75
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=20
    local.tee $75
    local.get $77
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=24
    local.tee $77
    local.get $79
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=28
    local.tee $79
    local.get $81
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=32
    local.tee $81
    local.get $83
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=36
    local.tee $83
    local.get $85
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=40
    local.tee $85
    local.get $87
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=44
    local.tee $87
    local.get $89
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=48
    local.tee $89
    local.get $91
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=52
    local.tee $91
    local.get $93
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=56
    local.tee $93
    local.get $95
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=60
    local.tee $95
    local.get $97
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $98
    local.get $7
    v128.load32_splat offset=64
    local.tee $97
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $49
    local.get $52
    local.get $65
    local.get $66
    local.get $0
    v128.load offset=128
    local.tee $52
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $68
    local.get $52
    i32.const 8
    i16x8.shr_u
    local.tee $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $70
    local.get $0
    v128.load offset=144
    local.tee $52
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $72
    local.get $52
    i32.const 8
    i16x8.shr_u
    local.tee $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $74
    local.get $0
    v128.load offset=160
    local.tee $52
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $76
    local.get $52
    i32.const 8
    i16x8.shr_u
    local.tee $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $78
    local.get $0
    v128.load offset=176
    local.tee $52
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $80
    local.get $52
    i32.const 8
    i16x8.shr_u
    local.tee $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $82
    local.get $0
    v128.load offset=192
    local.tee $52
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $84
    local.get $52
    i32.const 8
    i16x8.shr_u
    local.tee $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $86
    local.get $0
    v128.load offset=208
    local.tee $52
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $88
    local.get $52
    i32.const 8
    i16x8.shr_u
    local.tee $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $90
    local.get $0
    v128.load offset=224
    local.tee $52
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $92
    local.get $52
    i32.const 8
    i16x8.shr_u
    local.tee $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $94
    local.get $0
    v128.load offset=240
    local.tee $52
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $96
    local.get $52
    i32.const 8
    i16x8.shr_u
    local.tee $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 520
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $114
    local.get $10
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $52
    local.get $53
    local.get $12
    local.get $13
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $29
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $53
    local.get $54
    local.get $31
    local.get $32
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $48
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $54
    local.get $55
    local.get $50
    local.get $51
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $67
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $69
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $71
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $73
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $75
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $77
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $79
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $81
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $83
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $85
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $87
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $89
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $91
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $93
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $95
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $97
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $55
    local.get $56
    local.get $65
    local.get $66
    local.get $0
    v128.load offset=256
    local.tee $56
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $68
    local.get $56
    i32.const 8
    i16x8.shr_u
    local.tee $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $70
    local.get $0
    v128.load offset=272
    local.tee $56
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $72
    local.get $56
    i32.const 8
    i16x8.shr_u
    local.tee $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $74
    local.get $0
    v128.load offset=288
    local.tee $56
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $76
    local.get $56
    i32.const 8
    i16x8.shr_u
    local.tee $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $78
    local.get $0
    v128.load offset=304
    local.tee $56
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $80
    local.get $56
    i32.const 8
    i16x8.shr_u
    local.tee $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $82
    local.get $0
    v128.load offset=320
    local.tee $56
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $84
    local.get $56
    i32.const 8
    i16x8.shr_u
    local.tee $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $86
    local.get $0
    v128.load offset=336
    local.tee $56
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $88
    local.get $56
    i32.const 8
    i16x8.shr_u
    local.tee $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $90
    local.get $0
    v128.load offset=352
    local.tee $56
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $92
    local.get $56
    i32.const 8
    i16x8.shr_u
    local.tee $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $94
    local.get $0
    v128.load offset=368
    local.tee $56
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $96
    local.get $56
    i32.const 8
    i16x8.shr_u
    local.tee $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 528
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $114
    local.get $10
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $56
    local.get $57
    local.get $12
    local.get $13
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $29
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $57
    local.get $58
    local.get $31
    local.get $32
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $48
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $58
    local.get $59
    local.get $50
    local.get $51
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $67
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $69
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $71
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $73
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $75
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $77
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $79
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $81
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $83
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $85
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $87
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $89
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $91
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $93
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $95
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $97
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $59
    local.get $60
    local.get $65
    local.get $66
    local.get $0
    v128.load offset=384
    local.tee $60
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $68
    local.get $60
    i32.const 8
    i16x8.shr_u
    local.tee $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $70
    local.get $0
    v128.load offset=400
    local.tee $60
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $68
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $72
    local.get $60
    i32.const 8
    i16x8.shr_u
    local.tee $70
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $74
    local.get $0
    v128.load offset=416
    local.tee $60
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $72
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $76
    local.get $60
    i32.const 8
    i16x8.shr_u
    local.tee $74
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $78
    local.get $0
    v128.load offset=432
    local.tee $60
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $76
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $80
    local.get $60
    i32.const 8
    i16x8.shr_u
    local.tee $78
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $82
    local.get $0
    v128.load offset=448
    local.tee $60
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $80
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $84
    local.get $60
    i32.const 8
    i16x8.shr_u
    local.tee $82
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $86
    local.get $0
    v128.load offset=464
    local.tee $60
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $84
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $88
    local.get $60
    i32.const 8
    i16x8.shr_u
    local.tee $86
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $90
    local.get $0
    v128.load offset=480
    local.tee $60
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $88
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $92
    local.get $60
    i32.const 8
    i16x8.shr_u
    local.tee $90
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $94
    local.get $0
    v128.load offset=496
    local.tee $60
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $92
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $96
    local.get $60
    i32.const 8
    i16x8.shr_u
    local.tee $94
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 536
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $96
    local.get $10
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $60
    local.get $61
    local.get $12
    local.get $13
    local.get $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $68
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $70
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $72
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $74
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $76
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $78
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $80
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $82
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $84
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $86
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $88
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $90
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $92
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $94
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $96
    local.get $29
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $61
    local.get $62
    local.get $31
    local.get $32
    local.get $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $68
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $70
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $72
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $74
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $76
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $78
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $80
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $82
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $84
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $86
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $88
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $90
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $92
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $94
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $96
    local.get $48
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $62
    local.get $63
    local.get $50
    local.get $51
    local.get $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $67
    local.get $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $69
    local.get $68
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $71
    local.get $70
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $73
    local.get $72
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $75
    local.get $74
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $77
    local.get $76
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $79
    local.get $78
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $81
    local.get $80
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $83
    local.get $82
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $85
    local.get $84
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $87
    local.get $86
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $89
    local.get $88
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $91
    local.get $90
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $93
    local.get $92
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $95
    local.get $94
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $96
    local.get $97
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $63
    local.get $1
    i32.const 80
    i32.add
    local.set $1
    local.get $2
    i32.const 80
    i32.add
    local.set $2
    local.get $9
    i32.const 80
    i32.add
    local.set $9
    local.get $7
    i32.const 80
    i32.add
    local.set $7
    local.get $0
    i32.const 544
    i32.add
    local.set $0
    local.get $64
    i32.const 32
    i32.add
    local.set $64
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $52
   f32x4.add
  else
   local.get $52
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $56
   f32x4.add
  else
   local.get $56
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $60
   f32x4.add
  else
   local.get $60
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $11
   f32x4.add
  else
   local.get $11
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $53
   f32x4.add
  else
   local.get $53
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $57
   f32x4.add
  else
   local.get $57
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $61
   f32x4.add
  else
   local.get $61
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $30
   f32x4.add
  else
   local.get $30
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $54
   f32x4.add
  else
   local.get $54
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $58
   f32x4.add
  else
   local.get $58
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $62
   f32x4.add
  else
   local.get $62
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $49
   f32x4.add
  else
   local.get $49
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $55
   f32x4.add
  else
   local.get $55
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $59
   f32x4.add
  else
   local.get $59
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $63
   f32x4.add
  else
   local.get $63
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/q8_0_2 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 i32)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  (local $61 v128)
  (local $62 v128)
  (local $63 v128)
  (local $64 v128)
  (local $65 v128)
  (local $66 v128)
  (local $67 v128)
  (local $68 v128)
  local.get $1
  local.get $2
  i32.add
  local.set $2
  loop $for-loop|0
   local.get $3
   local.get $17
   i32.gt_s
   if
    local.get $7
    local.get $1
    i32.load offset=76
    i32.const -128
    i32.mul
    i32x4.splat
    local.tee $19
    local.get $1
    v128.load32_splat
    local.tee $20
    local.get $0
    v128.load
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $21
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=4
    local.tee $22
    local.get $7
    i32.const 8
    i16x8.shr_u
    local.tee $23
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=8
    local.tee $24
    local.get $0
    v128.load offset=16
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $25
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=12
    local.tee $26
    local.get $7
    i32.const 8
    i16x8.shr_u
    local.tee $27
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=16
    local.tee $28
    local.get $0
    v128.load offset=32
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $29
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=20
    local.tee $30
    local.get $7
    i32.const 8
    i16x8.shr_u
    local.tee $31
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=24
    local.tee $32
    local.get $0
    v128.load offset=48
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $33
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=28
    local.tee $34
    local.get $7
    i32.const 8
    i16x8.shr_u
    local.tee $35
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=32
    local.tee $36
    local.get $0
    v128.load offset=64
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $37
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=36
    local.tee $38
    local.get $7
    i32.const 8
    i16x8.shr_u
    local.tee $39
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=40
    local.tee $40
    local.get $0
    v128.load offset=80
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $41
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=44
    local.tee $42
    local.get $7
    i32.const 8
    i16x8.shr_u
    local.tee $43
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=48
    local.tee $44
    local.get $0
    v128.load offset=96
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $45
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=52
    local.tee $46
    local.get $7
    i32.const 8
    i16x8.shr_u
    local.tee $47
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=56
    local.tee $48
    local.get $0
    v128.load offset=112
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $49
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=60
    local.tee $50
    local.get $7
    i32.const 8
    i16x8.shr_u
    local.tee $51
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 512
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $52
    local.get $1
    v128.load32_splat offset=64
    local.tee $18
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $7
    local.get $8
    local.get $2
    i32.load offset=76
    i32.const -128
    i32.mul
    i32x4.splat
    local.tee $9
    local.get $2
    v128.load32_splat
    local.tee $10
    local.get $21
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=4
    local.tee $21
    local.get $23
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=8
    local.tee $23
    local.get $25
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=12
    local.tee $25
    local.get $27
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=16
    local.tee $27
    local.get $29
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=20
    local.tee $29
    local.get $31
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=24
    local.tee $31
    local.get $33
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=28
    local.tee $33
    local.get $35
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=32
    local.tee $35
    local.get $37
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=36
    local.tee $37
    local.get $39
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=40
    local.tee $39
    local.get $41
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=44
    local.tee $41
    local.get $43
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=48
    local.tee $43
    local.get $45
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=52
    local.tee $45
    local.get $47
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=56
    local.tee $47
    local.get $49
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=60
    local.tee $49
    local.get $51
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $52
    local.get $2
    v128.load32_splat offset=64
    local.tee $51
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $8
    local.get $11
    local.get $19
    local.get $20
    local.get $0
    v128.load offset=128
    local.tee $11
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $52
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $11
    i32.const 8
    i16x8.shr_u
    local.tee $53
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $0
    v128.load offset=144
    local.tee $11
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $54
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $11
    i32.const 8
    i16x8.shr_u
    local.tee $55
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $0
    v128.load offset=160
    local.tee $11
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $56
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $30
    local.get $11
    i32.const 8
    i16x8.shr_u
    local.tee $57
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $32
    local.get $0
    v128.load offset=176
    local.tee $11
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $58
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $11
    i32.const 8
    i16x8.shr_u
    local.tee $59
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $0
    v128.load offset=192
    local.tee $11
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $60
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $11
    i32.const 8
    i16x8.shr_u
    local.tee $61
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $0
    v128.load offset=208
    local.tee $11
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $62
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $11
    i32.const 8
    i16x8.shr_u
    local.tee $63
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $0
    v128.load offset=224
    local.tee $11
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $64
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $11
    i32.const 8
    i16x8.shr_u
    local.tee $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $48
    local.get $0
    v128.load offset=240
    local.tee $11
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $50
    local.get $11
    i32.const 8
    i16x8.shr_u
    local.tee $67
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 520
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $68
    local.get $18
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $11
    local.get $12
    local.get $9
    local.get $10
    local.get $52
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $53
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $54
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $55
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $56
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $29
    local.get $57
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $31
    local.get $58
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $59
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $60
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $61
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $62
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $63
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $64
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $49
    local.get $67
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $68
    local.get $51
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $12
    local.get $13
    local.get $19
    local.get $20
    local.get $0
    v128.load offset=256
    local.tee $13
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $52
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $13
    i32.const 8
    i16x8.shr_u
    local.tee $53
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $0
    v128.load offset=272
    local.tee $13
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $54
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $13
    i32.const 8
    i16x8.shr_u
    local.tee $55
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $0
    v128.load offset=288
    local.tee $13
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $56
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $30
    local.get $13
    i32.const 8
    i16x8.shr_u
    local.tee $57
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $32
    local.get $0
    v128.load offset=304
    local.tee $13
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $58
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $13
    i32.const 8
    i16x8.shr_u
    local.tee $59
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $0
    v128.load offset=320
    local.tee $13
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $60
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $13
    i32.const 8
    i16x8.shr_u
    local.tee $61
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $0
    v128.load offset=336
    local.tee $13
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $62
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $13
    i32.const 8
    i16x8.shr_u
    local.tee $63
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $0
    v128.load offset=352
    local.tee $13
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $64
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $13
    i32.const 8
    i16x8.shr_u
    local.tee $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $48
    local.get $0
    v128.load offset=368
    local.tee $13
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $50
    local.get $13
    i32.const 8
    i16x8.shr_u
    local.tee $67
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 528
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $68
    local.get $18
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $13
    local.get $14
    local.get $9
    local.get $10
    local.get $52
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $53
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $54
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $55
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $56
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $29
    local.get $57
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $31
    local.get $58
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $59
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $60
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $61
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $62
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $63
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $64
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $49
    local.get $67
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $68
    local.get $51
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $14
    local.get $15
    local.get $19
    local.get $20
    local.get $0
    v128.load offset=384
    local.tee $15
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $19
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $15
    i32.const 8
    i16x8.shr_u
    local.tee $20
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $0
    v128.load offset=400
    local.tee $15
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $22
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $15
    i32.const 8
    i16x8.shr_u
    local.tee $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $0
    v128.load offset=416
    local.tee $15
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $26
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $30
    local.get $15
    i32.const 8
    i16x8.shr_u
    local.tee $28
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $32
    local.get $0
    v128.load offset=432
    local.tee $15
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $30
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $15
    i32.const 8
    i16x8.shr_u
    local.tee $32
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $0
    v128.load offset=448
    local.tee $15
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $34
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $15
    i32.const 8
    i16x8.shr_u
    local.tee $36
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $0
    v128.load offset=464
    local.tee $15
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $38
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $15
    i32.const 8
    i16x8.shr_u
    local.tee $40
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $0
    v128.load offset=480
    local.tee $15
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $42
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $15
    i32.const 8
    i16x8.shr_u
    local.tee $44
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $48
    local.get $0
    v128.load offset=496
    local.tee $15
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    local.tee $46
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $50
    local.get $15
    i32.const 8
    i16x8.shr_u
    local.tee $48
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 536
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $50
    local.get $18
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $15
    local.get $16
    local.get $9
    local.get $10
    local.get $19
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $20
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $22
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $26
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $29
    local.get $28
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $31
    local.get $30
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $32
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $34
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $36
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $38
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $40
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $42
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $44
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $46
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $49
    local.get $48
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $50
    local.get $51
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $16
    local.get $1
    i32.const 80
    i32.add
    local.set $1
    local.get $2
    i32.const 80
    i32.add
    local.set $2
    local.get $0
    i32.const 544
    i32.add
    local.set $0
    local.get $17
    i32.const 32
    i32.add
    local.set $17
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $11
   f32x4.add
  else
   local.get $11
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $13
   f32x4.add
  else
   local.get $13
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $15
   f32x4.add
  else
   local.get $15
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $12
   f32x4.add
  else
   local.get $12
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $14
   f32x4.add
  else
   local.get $14
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $16
   f32x4.add
  else
   local.get $16
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/q8_0_1 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 i32)
  loop $for-loop|0
   local.get $2
   local.get $27
   i32.gt_s
   if
    local.get $5
    local.get $1
    i32.load offset=76
    i32.const -128
    i32.mul
    i32x4.splat
    local.tee $9
    local.get $1
    v128.load32_splat
    local.tee $10
    local.get $0
    v128.load
    local.tee $5
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=4
    local.tee $11
    local.get $5
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=8
    local.tee $12
    local.get $0
    v128.load offset=16
    local.tee $5
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=12
    local.tee $13
    local.get $5
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=16
    local.tee $14
    local.get $0
    v128.load offset=32
    local.tee $5
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=20
    local.tee $15
    local.get $5
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=24
    local.tee $16
    local.get $0
    v128.load offset=48
    local.tee $5
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=28
    local.tee $17
    local.get $5
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=32
    local.tee $18
    local.get $0
    v128.load offset=64
    local.tee $5
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=36
    local.tee $19
    local.get $5
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=40
    local.tee $20
    local.get $0
    v128.load offset=80
    local.tee $5
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=44
    local.tee $21
    local.get $5
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=48
    local.tee $22
    local.get $0
    v128.load offset=96
    local.tee $5
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=52
    local.tee $23
    local.get $5
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=56
    local.tee $24
    local.get $0
    v128.load offset=112
    local.tee $5
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=60
    local.tee $25
    local.get $5
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 512
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.get $1
    v128.load32_splat offset=64
    local.tee $26
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $5
    local.get $6
    local.get $9
    local.get $10
    local.get $0
    v128.load offset=128
    local.tee $6
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $11
    local.get $6
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $12
    local.get $0
    v128.load offset=144
    local.tee $6
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $13
    local.get $6
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $0
    v128.load offset=160
    local.tee $6
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $6
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $0
    v128.load offset=176
    local.tee $6
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $6
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $0
    v128.load offset=192
    local.tee $6
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $6
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $0
    v128.load offset=208
    local.tee $6
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $6
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $0
    v128.load offset=224
    local.tee $6
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $6
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $0
    v128.load offset=240
    local.tee $6
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $6
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 520
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.get $26
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $6
    local.get $7
    local.get $9
    local.get $10
    local.get $0
    v128.load offset=256
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $11
    local.get $7
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $12
    local.get $0
    v128.load offset=272
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $13
    local.get $7
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $0
    v128.load offset=288
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $7
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $0
    v128.load offset=304
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $7
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $0
    v128.load offset=320
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $7
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $0
    v128.load offset=336
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $7
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $0
    v128.load offset=352
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $7
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $0
    v128.load offset=368
    local.tee $7
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $7
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 528
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.get $26
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $7
    local.get $8
    local.get $9
    local.get $10
    local.get $0
    v128.load offset=384
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $11
    local.get $8
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $12
    local.get $0
    v128.load offset=400
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $13
    local.get $8
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $0
    v128.load offset=416
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $8
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $0
    v128.load offset=432
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $8
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $0
    v128.load offset=448
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $8
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $0
    v128.load offset=464
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $8
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $0
    v128.load offset=480
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $8
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $0
    v128.load offset=496
    local.tee $8
    v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $8
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 536
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.get $26
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $8
    local.get $1
    i32.const 80
    i32.add
    local.set $1
    local.get $0
    i32.const 544
    i32.add
    local.set $0
    local.get $27
    i32.const 32
    i32.add
    local.set $27
    br $for-loop|0
   end
  end
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load
   local.get $5
   f32x4.add
  else
   local.get $5
  end
  v128.store
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=16
   local.get $6
   f32x4.add
  else
   local.get $6
  end
  v128.store offset=16
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=32
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store offset=32
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=48
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store offset=48
 )
 (func $src/decoders/simd/build/tiles/q6_k_4 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  (local $61 v128)
  (local $62 v128)
  (local $63 v128)
  (local $64 v128)
  (local $65 v128)
  (local $66 i32)
  (local $67 v128)
  (local $68 v128)
  (local $69 v128)
  (local $70 v128)
  (local $71 v128)
  (local $72 v128)
  (local $73 v128)
  (local $74 v128)
  (local $75 v128)
  (local $76 v128)
  (local $77 v128)
  (local $78 v128)
  (local $79 v128)
  (local $80 v128)
  (local $81 v128)
  (local $82 v128)
  (local $83 v128)
  (local $84 v128)
  (local $85 v128)
  (local $86 v128)
  (local $87 v128)
  (local $88 v128)
  (local $89 v128)
  (local $90 v128)
  (local $91 v128)
  (local $92 v128)
  (local $93 v128)
  (local $94 v128)
  (local $95 v128)
  (local $96 v128)
  (local $97 v128)
  (local $98 v128)
  (local $99 v128)
  (local $100 v128)
  (local $101 v128)
  (local $102 v128)
  (local $103 v128)
  (local $104 v128)
  (local $105 v128)
  (local $106 v128)
  (local $107 v128)
  (local $108 v128)
  (local $109 v128)
  (local $110 v128)
  (local $111 v128)
  (local $112 v128)
  (local $113 v128)
  (local $114 v128)
  (local $115 v128)
  (local $116 v128)
  (local $117 v128)
  (local $118 v128)
  (local $119 v128)
  (local $120 v128)
  (local $121 v128)
  (local $122 v128)
  local.get $1
  local.get $2
  i32.add
  local.tee $8
  local.get $2
  i32.add
  local.tee $9
  local.get $2
  i32.add
  local.set $10
  loop $for-loop|0
   local.get $3
   local.get $66
   i32.gt_s
   if
    local.get $0
    local.tee $2
    i32.const 32
    i32.add
    local.set $0
    i32.const 0
    local.set $11
    loop $for-loop|1
     local.get $11
     i32.const 8
     i32.lt_s
     if
      local.get $7
      local.get $1
      i32.load offset=68
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $68
      local.get $1
      v128.load32_splat
      local.tee $69
      local.get $0
      v128.load
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=256
      local.tee $12
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=4
      local.tee $71
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=8
      local.tee $73
      local.get $0
      v128.load offset=16
      local.tee $13
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=12
      local.tee $75
      local.get $13
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=16
      local.tee $77
      local.get $0
      v128.load offset=32
      local.tee $15
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=20
      local.tee $79
      local.get $15
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=24
      local.tee $81
      local.get $0
      v128.load offset=48
      local.tee $16
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=28
      local.tee $83
      local.get $16
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $84
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 384
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $2
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $17
      f32x4.mul
      local.tee $85
      f32x4.mul
      local.get $1
      i32.load offset=72
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $86
      local.get $1
      v128.load32_splat offset=32
      local.tee $87
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=272
      local.tee $18
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=36
      local.tee $89
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $18
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=40
      local.tee $91
      local.get $13
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $18
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=44
      local.tee $93
      local.get $13
      i32.const 12
      i16x8.shr_u
      local.get $18
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=48
      local.tee $95
      local.get $15
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $18
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $96
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=52
      local.tee $12
      local.get $15
      i32.const 12
      i16x8.shr_u
      local.get $18
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $97
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=56
      local.tee $98
      local.get $16
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $18
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $99
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=60
      local.tee $13
      local.get $16
      i32.const 12
      i16x8.shr_u
      local.get $18
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $100
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 400
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $17
      f32x4.mul
      local.tee $101
      f32x4.mul
      f32x4.add
      local.get $1
      v128.load32_splat offset=64
      local.tee $67
      f32x4.mul
      f32x4.add
      local.set $7
      local.get $14
      local.get $8
      i32.load offset=68
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $102
      local.get $8
      v128.load32_splat
      local.tee $103
      local.get $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=4
      local.tee $104
      local.get $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=8
      local.tee $15
      local.get $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=12
      local.tee $16
      local.get $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=16
      local.tee $17
      local.get $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=20
      local.tee $18
      local.get $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=24
      local.tee $19
      local.get $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=28
      local.tee $20
      local.get $84
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $85
      f32x4.mul
      local.get $8
      i32.load offset=72
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $21
      local.get $8
      v128.load32_splat offset=32
      local.tee $22
      local.get $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=36
      local.tee $23
      local.get $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=40
      local.tee $24
      local.get $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=44
      local.tee $25
      local.get $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=48
      local.tee $26
      local.get $96
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=52
      local.tee $27
      local.get $97
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=56
      local.tee $28
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=60
      local.tee $29
      local.get $100
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $101
      f32x4.mul
      f32x4.add
      local.get $8
      v128.load32_splat offset=64
      local.tee $30
      f32x4.mul
      f32x4.add
      local.set $14
      local.get $31
      local.get $9
      i32.load offset=68
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $32
      local.get $9
      v128.load32_splat
      local.tee $33
      local.get $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=4
      local.tee $34
      local.get $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=8
      local.tee $35
      local.get $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=12
      local.tee $36
      local.get $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=16
      local.tee $37
      local.get $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=20
      local.tee $38
      local.get $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=24
      local.tee $39
      local.get $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=28
      local.tee $40
      local.get $84
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $85
      f32x4.mul
      local.get $9
      i32.load offset=72
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $41
      local.get $9
      v128.load32_splat offset=32
      local.tee $42
      local.get $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=36
      local.tee $43
      local.get $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=40
      local.tee $44
      local.get $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=44
      local.tee $45
      local.get $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=48
      local.tee $46
      local.get $96
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=52
      local.tee $47
      local.get $97
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=56
      local.tee $48
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=60
      local.tee $49
      local.get $100
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $101
      f32x4.mul
      f32x4.add
      local.get $9
      v128.load32_splat offset=64
      local.tee $50
      f32x4.mul
      f32x4.add
      local.set $31
      local.get $51
      local.get $10
      i32.load offset=68
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $52
      local.get $10
      v128.load32_splat
      local.tee $53
      local.get $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=4
      local.tee $70
      local.get $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=8
      local.tee $72
      local.get $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=12
      local.tee $74
      local.get $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=16
      local.tee $76
      local.get $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=20
      local.tee $78
      local.get $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=24
      local.tee $80
      local.get $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=28
      local.tee $82
      local.get $84
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $85
      f32x4.mul
      local.get $10
      i32.load offset=72
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $84
      local.get $10
      v128.load32_splat offset=32
      local.tee $85
      local.get $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=36
      local.tee $88
      local.get $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=40
      local.tee $90
      local.get $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=44
      local.tee $92
      local.get $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=48
      local.tee $94
      local.get $96
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=52
      local.tee $96
      local.get $97
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=56
      local.tee $97
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=60
      local.tee $99
      local.get $100
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $101
      f32x4.mul
      f32x4.add
      local.get $10
      v128.load32_splat offset=64
      local.tee $100
      f32x4.mul
      f32x4.add
      local.set $51
      local.get $54
      local.get $68
      local.get $69
      local.get $0
      v128.load offset=64
      local.tee $54
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=288
      local.tee $101
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $71
      local.get $54
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $73
      local.get $0
      v128.load offset=80
      local.tee $107
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $75
      local.get $107
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $77
      local.get $0
      v128.load offset=96
      local.tee $110
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $79
      local.get $110
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $81
      local.get $0
      v128.load offset=112
      local.tee $113
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $83
      local.get $113
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $101
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 388
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $2
      i32.const 8
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $115
      f32x4.mul
      local.tee $116
      f32x4.mul
      local.get $86
      local.get $87
      local.get $54
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=304
      local.tee $117
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $118
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $89
      local.get $54
      i32.const 12
      i16x8.shr_u
      local.get $117
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $119
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $91
      local.get $107
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $117
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $120
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $93
      local.get $107
      i32.const 12
      i16x8.shr_u
      local.get $117
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $95
      local.get $110
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $117
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $121
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $110
      i32.const 12
      i16x8.shr_u
      local.get $117
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $98
      local.get $113
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $117
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $122
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $113
      i32.const 12
      i16x8.shr_u
      local.get $117
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $113
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 404
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $115
      f32x4.mul
      local.tee $115
      f32x4.mul
      f32x4.add
      local.get $67
      f32x4.mul
      f32x4.add
      local.set $54
      local.get $55
      local.get $102
      local.get $103
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $104
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $21
      local.get $22
      local.get $118
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $119
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $120
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $121
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $122
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $115
      f32x4.mul
      f32x4.add
      local.get $30
      f32x4.mul
      f32x4.add
      local.set $55
      local.get $56
      local.get $32
      local.get $33
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $41
      local.get $42
      local.get $118
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $119
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $120
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $121
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $122
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $115
      f32x4.mul
      f32x4.add
      local.get $50
      f32x4.mul
      f32x4.add
      local.set $56
      local.get $57
      local.get $52
      local.get $53
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $70
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $72
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $74
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $76
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $78
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $80
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $82
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $84
      local.get $85
      local.get $118
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $88
      local.get $119
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $90
      local.get $120
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $92
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $94
      local.get $121
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $96
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $97
      local.get $122
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $99
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $115
      f32x4.mul
      f32x4.add
      local.get $100
      f32x4.mul
      f32x4.add
      local.set $57
      local.get $58
      local.get $68
      local.get $69
      local.get $0
      v128.load offset=128
      local.tee $58
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=320
      local.tee $101
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $71
      local.get $58
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $73
      local.get $0
      v128.load offset=144
      local.tee $107
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $75
      local.get $107
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $77
      local.get $0
      v128.load offset=160
      local.tee $110
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $79
      local.get $110
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $81
      local.get $0
      v128.load offset=176
      local.tee $113
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $83
      local.get $113
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $101
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $101
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 392
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $2
      i32.const 16
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $115
      f32x4.mul
      local.tee $116
      f32x4.mul
      local.get $86
      local.get $87
      local.get $58
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=336
      local.tee $117
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $118
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $89
      local.get $58
      i32.const 12
      i16x8.shr_u
      local.get $117
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $119
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $91
      local.get $107
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $117
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $120
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $93
      local.get $107
      i32.const 12
      i16x8.shr_u
      local.get $117
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $95
      local.get $110
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $117
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $121
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $110
      i32.const 12
      i16x8.shr_u
      local.get $117
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $98
      local.get $113
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $117
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $122
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $113
      i32.const 12
      i16x8.shr_u
      local.get $117
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $113
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 408
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $115
      f32x4.mul
      local.tee $115
      f32x4.mul
      f32x4.add
      local.get $67
      f32x4.mul
      f32x4.add
      local.set $58
      local.get $59
      local.get $102
      local.get $103
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $104
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $21
      local.get $22
      local.get $118
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $119
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $120
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $121
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $122
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $115
      f32x4.mul
      f32x4.add
      local.get $30
      f32x4.mul
      f32x4.add
      local.set $59
      local.get $60
      local.get $32
      local.get $33
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $41
      local.get $42
      local.get $118
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $119
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $120
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $121
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $122
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $115
      f32x4.mul
      f32x4.add
      local.get $50
      f32x4.mul
      f32x4.add
      local.set $60
      local.get $61
      local.get $52
      local.get $53
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $70
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $72
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $74
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $76
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $78
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $80
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $82
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $84
      local.get $85
      local.get $118
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $88
      local.get $119
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $90
      local.get $120
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $92
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $94
      local.get $121
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $96
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $97
      local.get $122
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $99
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $115
      f32x4.mul
      f32x4.add
      local.get $100
      f32x4.mul
      f32x4.add
      local.set $61
      local.get $62
      local.get $68
      local.get $69
      local.get $0
      v128.load offset=192
      local.tee $62
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=352
      local.tee $68
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $71
      local.get $62
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $68
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $73
      local.get $0
      v128.load offset=208
      local.tee $73
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $68
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $75
      local.get $73
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $68
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $77
      local.get $0
      v128.load offset=224
      local.tee $77
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $68
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $79
      local.get $77
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $68
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $81
      local.get $0
      v128.load offset=240
      local.tee $81
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $68
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $83
      local.get $81
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $68
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $68
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 396
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $2
      i32.const 24
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $83
      f32x4.mul
      local.tee $107
      f32x4.mul
      local.get $86
      local.get $87
      local.get $62
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=368
      local.tee $86
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $89
      local.get $62
      i32.const 12
      i16x8.shr_u
      local.get $86
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $91
      local.get $73
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $86
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $93
      local.get $73
      i32.const 12
      i16x8.shr_u
      local.get $86
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $95
      local.get $77
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $86
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $77
      i32.const 12
      i16x8.shr_u
      local.get $86
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $12
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $98
      local.get $81
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $86
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $81
      i32.const 12
      i16x8.shr_u
      local.get $86
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $13
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 412
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $83
      f32x4.mul
      local.tee $81
      f32x4.mul
      f32x4.add
      local.get $67
      f32x4.mul
      f32x4.add
      local.set $62
      local.get $63
      local.get $102
      local.get $103
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $104
      local.get $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $107
      f32x4.mul
      local.get $21
      local.get $22
      local.get $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $12
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $13
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $81
      f32x4.mul
      f32x4.add
      local.get $30
      f32x4.mul
      f32x4.add
      local.set $63
      local.get $64
      local.get $32
      local.get $33
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $107
      f32x4.mul
      local.get $41
      local.get $42
      local.get $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $12
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $13
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $81
      f32x4.mul
      f32x4.add
      local.get $50
      f32x4.mul
      f32x4.add
      local.set $64
      local.get $65
      local.get $52
      local.get $53
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $70
      local.get $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $72
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $74
      local.get $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $76
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $78
      local.get $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $80
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $82
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $107
      f32x4.mul
      local.get $84
      local.get $85
      local.get $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $88
      local.get $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $90
      local.get $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $92
      local.get $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $94
      local.get $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $96
      local.get $12
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $97
      local.get $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $99
      local.get $13
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $81
      f32x4.mul
      f32x4.add
      local.get $100
      f32x4.mul
      f32x4.add
      local.set $65
      local.get $1
      i32.const 80
      i32.add
      local.set $1
      local.get $8
      i32.const 80
      i32.add
      local.set $8
      local.get $9
      i32.const 80
      i32.add
      local.set $9
      local.get $10
      i32.const 80
      i32.add
      local.set $10
      local.get $0
      i32.const 416
      i32.add
      local.set $0
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      br $for-loop|1
     end
    end
    local.get $66
    i32.const 256
    i32.add
    local.set $66
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $54
   f32x4.add
  else
   local.get $54
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $58
   f32x4.add
  else
   local.get $58
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $62
   f32x4.add
  else
   local.get $62
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $14
   f32x4.add
  else
   local.get $14
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $55
   f32x4.add
  else
   local.get $55
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $59
   f32x4.add
  else
   local.get $59
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $63
   f32x4.add
  else
   local.get $63
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $31
   f32x4.add
  else
   local.get $31
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $56
   f32x4.add
  else
   local.get $56
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $60
   f32x4.add
  else
   local.get $60
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $64
   f32x4.add
  else
   local.get $64
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $51
   f32x4.add
  else
   local.get $51
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $57
   f32x4.add
  else
   local.get $57
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $61
   f32x4.add
  else
   local.get $61
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $65
   f32x4.add
  else
   local.get $65
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/q6_k_2 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 i32)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  (local $61 v128)
  (local $62 v128)
  (local $63 v128)
  (local $64 v128)
  (local $65 v128)
  (local $66 v128)
  (local $67 v128)
  (local $68 v128)
  (local $69 v128)
  (local $70 v128)
  (local $71 v128)
  (local $72 v128)
  (local $73 v128)
  (local $74 v128)
  local.get $1
  local.get $2
  i32.add
  local.set $8
  loop $for-loop|0
   local.get $3
   local.get $17
   i32.gt_s
   if
    local.get $0
    local.tee $2
    i32.const 32
    i32.add
    local.set $0
    i32.const 0
    local.set $9
    loop $for-loop|1
     local.get $9
     i32.const 8
     i32.lt_s
     if
      local.get $7
      local.get $1
      i32.load offset=68
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $23
      local.get $1
      v128.load32_splat
      local.tee $24
      local.get $0
      v128.load
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=256
      local.tee $18
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=4
      local.tee $26
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $18
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $27
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=8
      local.tee $28
      local.get $0
      v128.load offset=16
      local.tee $19
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $18
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $29
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=12
      local.tee $30
      local.get $19
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $18
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $31
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=16
      local.tee $32
      local.get $0
      v128.load offset=32
      local.tee $20
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $18
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $33
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=20
      local.tee $34
      local.get $20
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $18
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $35
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=24
      local.tee $36
      local.get $0
      v128.load offset=48
      local.tee $21
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $18
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $37
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=28
      local.tee $38
      local.get $21
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $18
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $39
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 384
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $2
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $22
      f32x4.mul
      local.tee $40
      f32x4.mul
      local.get $1
      i32.load offset=72
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $41
      local.get $1
      v128.load32_splat offset=32
      local.tee $42
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=272
      local.tee $43
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=36
      local.tee $45
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $43
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $46
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=40
      local.tee $18
      local.get $19
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $43
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=44
      local.tee $48
      local.get $19
      i32.const 12
      i16x8.shr_u
      local.get $43
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $49
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=48
      local.tee $19
      local.get $20
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $43
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $50
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=52
      local.tee $51
      local.get $20
      i32.const 12
      i16x8.shr_u
      local.get $43
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $52
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=56
      local.tee $20
      local.get $21
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $43
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $53
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=60
      local.tee $54
      local.get $21
      i32.const 12
      i16x8.shr_u
      local.get $43
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $43
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 400
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $22
      f32x4.mul
      local.tee $55
      f32x4.mul
      f32x4.add
      local.get $1
      v128.load32_splat offset=64
      local.tee $21
      f32x4.mul
      f32x4.add
      local.set $7
      local.get $10
      local.get $8
      i32.load offset=68
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $22
      local.get $8
      v128.load32_splat
      local.tee $56
      local.get $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=4
      local.tee $25
      local.get $27
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=8
      local.tee $27
      local.get $29
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=12
      local.tee $29
      local.get $31
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=16
      local.tee $31
      local.get $33
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=20
      local.tee $33
      local.get $35
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=24
      local.tee $35
      local.get $37
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=28
      local.tee $37
      local.get $39
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $40
      f32x4.mul
      local.get $8
      i32.load offset=72
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $39
      local.get $8
      v128.load32_splat offset=32
      local.tee $40
      local.get $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=36
      local.tee $44
      local.get $46
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=40
      local.tee $46
      local.get $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=44
      local.tee $47
      local.get $49
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=48
      local.tee $49
      local.get $50
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=52
      local.tee $50
      local.get $52
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=56
      local.tee $52
      local.get $53
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=60
      local.tee $53
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $55
      f32x4.mul
      f32x4.add
      local.get $8
      v128.load32_splat offset=64
      local.tee $43
      f32x4.mul
      f32x4.add
      local.set $10
      local.get $11
      local.get $23
      local.get $24
      local.get $0
      v128.load offset=64
      local.tee $11
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=288
      local.tee $55
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $11
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $0
      v128.load offset=80
      local.tee $59
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $59
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $0
      v128.load offset=96
      local.tee $62
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $62
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $0
      v128.load offset=112
      local.tee $65
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $65
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $55
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 388
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $2
      i32.const 8
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $67
      f32x4.mul
      local.tee $68
      f32x4.mul
      local.get $41
      local.get $42
      local.get $11
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=304
      local.tee $69
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $11
      i32.const 12
      i16x8.shr_u
      local.get $69
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $59
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $69
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $59
      i32.const 12
      i16x8.shr_u
      local.get $69
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $62
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $69
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $51
      local.get $62
      i32.const 12
      i16x8.shr_u
      local.get $69
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $65
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $69
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $54
      local.get $65
      i32.const 12
      i16x8.shr_u
      local.get $69
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $65
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 404
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $67
      f32x4.mul
      local.tee $67
      f32x4.mul
      f32x4.add
      local.get $21
      f32x4.mul
      f32x4.add
      local.set $11
      local.get $12
      local.get $22
      local.get $56
      local.get $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $33
      local.get $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $68
      f32x4.mul
      local.get $39
      local.get $40
      local.get $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $50
      local.get $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $52
      local.get $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $53
      local.get $65
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $67
      f32x4.mul
      f32x4.add
      local.get $43
      f32x4.mul
      f32x4.add
      local.set $12
      local.get $13
      local.get $23
      local.get $24
      local.get $0
      v128.load offset=128
      local.tee $13
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=320
      local.tee $55
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $13
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $0
      v128.load offset=144
      local.tee $59
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $59
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $0
      v128.load offset=160
      local.tee $62
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $62
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $0
      v128.load offset=176
      local.tee $65
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $65
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $55
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $55
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 392
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $2
      i32.const 16
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $67
      f32x4.mul
      local.tee $68
      f32x4.mul
      local.get $41
      local.get $42
      local.get $13
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=336
      local.tee $69
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $13
      i32.const 12
      i16x8.shr_u
      local.get $69
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $59
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $69
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $59
      i32.const 12
      i16x8.shr_u
      local.get $69
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $62
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $69
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $51
      local.get $62
      i32.const 12
      i16x8.shr_u
      local.get $69
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $65
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $69
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $54
      local.get $65
      i32.const 12
      i16x8.shr_u
      local.get $69
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $65
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 408
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $67
      f32x4.mul
      local.tee $67
      f32x4.mul
      f32x4.add
      local.get $21
      f32x4.mul
      f32x4.add
      local.set $13
      local.get $14
      local.get $22
      local.get $56
      local.get $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $33
      local.get $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $68
      f32x4.mul
      local.get $39
      local.get $40
      local.get $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $50
      local.get $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $52
      local.get $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $53
      local.get $65
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $67
      f32x4.mul
      f32x4.add
      local.get $43
      f32x4.mul
      f32x4.add
      local.set $14
      local.get $15
      local.get $23
      local.get $24
      local.get $0
      v128.load offset=192
      local.tee $15
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=352
      local.tee $23
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $24
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $15
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $23
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $0
      v128.load offset=208
      local.tee $28
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $23
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $28
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $23
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $30
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $0
      v128.load offset=224
      local.tee $32
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $23
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $32
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $23
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $34
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $0
      v128.load offset=240
      local.tee $36
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $23
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $36
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $23
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $23
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 396
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $2
      i32.const 24
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $38
      f32x4.mul
      local.tee $59
      f32x4.mul
      local.get $41
      local.get $42
      local.get $15
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=368
      local.tee $41
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $42
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $15
      i32.const 12
      i16x8.shr_u
      local.get $41
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $45
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $28
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $41
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $18
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $28
      i32.const 12
      i16x8.shr_u
      local.get $41
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $28
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $32
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $41
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $19
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $51
      local.get $32
      i32.const 12
      i16x8.shr_u
      local.get $41
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $32
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $36
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $41
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $20
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $54
      local.get $36
      i32.const 12
      i16x8.shr_u
      local.get $41
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      local.tee $36
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 412
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $38
      f32x4.mul
      local.tee $38
      f32x4.mul
      f32x4.add
      local.get $21
      f32x4.mul
      f32x4.add
      local.set $15
      local.get $16
      local.get $22
      local.get $56
      local.get $24
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $30
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $33
      local.get $34
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $23
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $59
      f32x4.mul
      local.get $39
      local.get $40
      local.get $42
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $45
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $18
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $28
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $19
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $50
      local.get $32
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $52
      local.get $20
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $53
      local.get $36
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $38
      f32x4.mul
      f32x4.add
      local.get $43
      f32x4.mul
      f32x4.add
      local.set $16
      local.get $1
      i32.const 80
      i32.add
      local.set $1
      local.get $8
      i32.const 80
      i32.add
      local.set $8
      local.get $0
      i32.const 416
      i32.add
      local.set $0
      local.get $9
      i32.const 1
      i32.add
      local.set $9
      br $for-loop|1
     end
    end
    local.get $17
    i32.const 256
    i32.add
    local.set $17
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $11
   f32x4.add
  else
   local.get $11
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $13
   f32x4.add
  else
   local.get $13
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $15
   f32x4.add
  else
   local.get $15
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $10
   f32x4.add
  else
   local.get $10
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $12
   f32x4.add
  else
   local.get $12
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $14
   f32x4.add
  else
   local.get $14
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $16
   f32x4.add
  else
   local.get $16
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/q6_k_1 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 i32)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  loop $for-loop|0
   local.get $2
   local.get $14
   i32.gt_s
   if
    local.get $0
    local.tee $5
    i32.const 32
    i32.add
    local.set $0
    i32.const 0
    local.set $10
    loop $for-loop|1
     local.get $10
     i32.const 8
     i32.lt_s
     if
      local.get $6
      local.get $1
      i32.load offset=68
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $21
      local.get $1
      v128.load32_splat
      local.tee $22
      local.get $0
      v128.load
      local.tee $6
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=256
      local.tee $11
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=4
      local.tee $15
      local.get $6
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=8
      local.tee $16
      local.get $0
      v128.load offset=16
      local.tee $19
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=12
      local.tee $17
      local.get $19
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=16
      local.tee $23
      local.get $0
      v128.load offset=32
      local.tee $20
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=20
      local.tee $24
      local.get $20
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=24
      local.tee $25
      local.get $0
      v128.load offset=48
      local.tee $26
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=28
      local.tee $27
      local.get $26
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 384
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $5
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $28
      f32x4.mul
      f32x4.mul
      local.get $1
      i32.load offset=72
      i32.const -32
      i32.mul
      i32x4.splat
      local.tee $29
      local.get $1
      v128.load32_splat offset=32
      local.tee $11
      local.get $6
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=272
      local.tee $30
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=36
      local.tee $12
      local.get $6
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=40
      local.tee $18
      local.get $19
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=44
      local.tee $13
      local.get $19
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=48
      local.tee $19
      local.get $20
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=52
      local.tee $31
      local.get $20
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=56
      local.tee $20
      local.get $26
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=60
      local.tee $32
      local.get $26
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 400
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $28
      f32x4.mul
      f32x4.mul
      f32x4.add
      local.get $1
      v128.load32_splat offset=64
      local.tee $26
      f32x4.mul
      f32x4.add
      local.set $6
      local.get $7
      local.get $21
      local.get $22
      local.get $0
      v128.load offset=64
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=288
      local.tee $28
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $0
      v128.load offset=80
      local.tee $30
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $30
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $0
      v128.load offset=96
      local.tee $33
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $33
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $0
      v128.load offset=112
      local.tee $34
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $34
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 388
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $5
      i32.const 8
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $28
      f32x4.mul
      f32x4.mul
      local.get $29
      local.get $11
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=304
      local.tee $35
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $35
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $30
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $35
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $30
      i32.const 12
      i16x8.shr_u
      local.get $35
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $33
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $35
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $33
      i32.const 12
      i16x8.shr_u
      local.get $35
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $34
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $35
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $34
      i32.const 12
      i16x8.shr_u
      local.get $35
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 404
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $28
      f32x4.mul
      f32x4.mul
      f32x4.add
      local.get $26
      f32x4.mul
      f32x4.add
      local.set $7
      local.get $8
      local.get $21
      local.get $22
      local.get $0
      v128.load offset=128
      local.tee $8
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=320
      local.tee $28
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $8
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $0
      v128.load offset=144
      local.tee $30
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $30
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $0
      v128.load offset=160
      local.tee $33
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $33
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $0
      v128.load offset=176
      local.tee $34
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $34
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 392
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $5
      i32.const 16
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $28
      f32x4.mul
      f32x4.mul
      local.get $29
      local.get $11
      local.get $8
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=336
      local.tee $35
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $8
      i32.const 12
      i16x8.shr_u
      local.get $35
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $30
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $35
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $30
      i32.const 12
      i16x8.shr_u
      local.get $35
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $33
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $35
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $33
      i32.const 12
      i16x8.shr_u
      local.get $35
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $34
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $35
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $34
      i32.const 12
      i16x8.shr_u
      local.get $35
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 408
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $28
      f32x4.mul
      f32x4.mul
      f32x4.add
      local.get $26
      f32x4.mul
      f32x4.add
      local.set $8
      local.get $9
      local.get $21
      local.get $22
      local.get $0
      v128.load offset=192
      local.tee $9
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=352
      local.tee $21
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $9
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $21
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $0
      v128.load offset=208
      local.tee $15
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $21
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $15
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $21
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $0
      v128.load offset=224
      local.tee $16
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $21
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $16
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $21
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $0
      v128.load offset=240
      local.tee $17
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $21
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $17
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $21
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 396
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $5
      i32.const 24
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      local.tee $21
      f32x4.mul
      f32x4.mul
      local.get $29
      local.get $11
      local.get $9
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=368
      local.tee $11
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $9
      i32.const 12
      i16x8.shr_u
      local.get $11
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $15
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $15
      i32.const 12
      i16x8.shr_u
      local.get $11
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $16
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $16
      i32.const 12
      i16x8.shr_u
      local.get $11
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $17
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $17
      i32.const 12
      i16x8.shr_u
      local.get $11
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 412
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_s
      i32x4.extend_low_i16x8_s
      f32x4.convert_i32x4_s
      local.get $21
      f32x4.mul
      f32x4.mul
      f32x4.add
      local.get $26
      f32x4.mul
      f32x4.add
      local.set $9
      local.get $1
      i32.const 80
      i32.add
      local.set $1
      local.get $0
      i32.const 416
      i32.add
      local.set $0
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      br $for-loop|1
     end
    end
    local.get $14
    i32.const 256
    i32.add
    local.set $14
    br $for-loop|0
   end
  end
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load
   local.get $6
   f32x4.add
  else
   local.get $6
  end
  v128.store
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=16
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store offset=16
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=32
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store offset=32
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=48
   local.get $9
   f32x4.add
  else
   local.get $9
  end
  v128.store offset=48
 )
 (func $src/decoders/simd/build/tiles/q5_k_4 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  (local $61 v128)
  (local $62 v128)
  (local $63 v128)
  (local $64 v128)
  (local $65 i32)
  (local $66 v128)
  (local $67 v128)
  (local $68 v128)
  (local $69 v128)
  (local $70 v128)
  (local $71 v128)
  (local $72 v128)
  (local $73 v128)
  (local $74 v128)
  (local $75 v128)
  (local $76 v128)
  (local $77 v128)
  (local $78 v128)
  (local $79 v128)
  (local $80 v128)
  (local $81 v128)
  (local $82 v128)
  (local $83 v128)
  (local $84 v128)
  (local $85 v128)
  (local $86 v128)
  (local $87 v128)
  (local $88 v128)
  (local $89 v128)
  (local $90 v128)
  (local $91 v128)
  (local $92 v128)
  (local $93 v128)
  (local $94 v128)
  (local $95 v128)
  (local $96 v128)
  (local $97 v128)
  (local $98 v128)
  (local $99 v128)
  (local $100 v128)
  (local $101 v128)
  (local $102 v128)
  (local $103 v128)
  (local $104 v128)
  (local $105 v128)
  (local $106 v128)
  (local $107 v128)
  (local $108 v128)
  (local $109 v128)
  (local $110 v128)
  (local $111 v128)
  (local $112 v128)
  (local $113 v128)
  (local $114 v128)
  (local $115 v128)
  (local $116 v128)
  (local $117 v128)
  local.get $1
  local.get $2
  i32.add
  local.tee $8
  local.get $2
  i32.add
  local.tee $9
  local.get $2
  i32.add
  local.set $10
  loop $for-loop|0
   local.get $3
   local.get $65
   i32.gt_s
   if
    local.get $0
    local.tee $2
    i32.const -64
    i32.sub
    local.set $0
    i32.const 0
    local.set $11
    loop $for-loop|1
     local.get $11
     i32.const 8
     i32.lt_s
     if
      local.get $7
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $1
      v128.load32_splat
      local.tee $66
      local.get $0
      v128.load
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=256
      local.tee $12
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=4
      local.tee $68
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=32
      local.tee $70
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=36
      local.tee $72
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $12
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=8
      local.tee $74
      local.get $0
      v128.load offset=16
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=12
      local.tee $76
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=40
      local.tee $78
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=44
      local.tee $80
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $12
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $81
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=16
      local.tee $82
      local.get $0
      v128.load offset=32
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $83
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=20
      local.tee $84
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $85
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=48
      local.tee $86
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=52
      local.tee $88
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $12
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=24
      local.tee $90
      local.get $0
      v128.load offset=48
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=28
      local.tee $92
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=56
      local.tee $94
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $12
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $95
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=60
      local.tee $96
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $12
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $97
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 320
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $98
      f32x4.mul
      local.get $0
      i32.const 336
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 32
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $99
      local.get $1
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $100
      f32x4.mul
      f32x4.sub
      local.get $1
      v128.load32_splat offset=64
      local.tee $12
      f32x4.mul
      f32x4.add
      local.set $7
      local.get $13
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $8
      v128.load32_splat
      local.tee $14
      local.get $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=4
      local.tee $15
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=32
      local.tee $16
      local.get $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=36
      local.tee $17
      local.get $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=8
      local.tee $18
      local.get $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=12
      local.tee $19
      local.get $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=40
      local.tee $20
      local.get $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=44
      local.tee $21
      local.get $81
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=16
      local.tee $22
      local.get $83
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=20
      local.tee $23
      local.get $85
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=48
      local.tee $24
      local.get $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=52
      local.tee $25
      local.get $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=24
      local.tee $26
      local.get $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=28
      local.tee $27
      local.get $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=56
      local.tee $28
      local.get $95
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=60
      local.tee $29
      local.get $97
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $98
      f32x4.mul
      local.get $99
      local.get $8
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $30
      f32x4.mul
      f32x4.sub
      local.get $8
      v128.load32_splat offset=64
      local.tee $31
      f32x4.mul
      f32x4.add
      local.set $13
      local.get $32
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $9
      v128.load32_splat
      local.tee $33
      local.get $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=4
      local.tee $34
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=32
      local.tee $35
      local.get $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=36
      local.tee $36
      local.get $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=8
      local.tee $37
      local.get $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=12
      local.tee $38
      local.get $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=40
      local.tee $39
      local.get $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=44
      local.tee $40
      local.get $81
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=16
      local.tee $41
      local.get $83
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=20
      local.tee $42
      local.get $85
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=48
      local.tee $43
      local.get $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=52
      local.tee $44
      local.get $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=24
      local.tee $45
      local.get $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=28
      local.tee $46
      local.get $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=56
      local.tee $47
      local.get $95
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=60
      local.tee $48
      local.get $97
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $98
      f32x4.mul
      local.get $99
      local.get $9
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $49
      f32x4.mul
      f32x4.sub
      local.get $9
      v128.load32_splat offset=64
      local.tee $50
      f32x4.mul
      f32x4.add
      local.set $32
      local.get $51
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $10
      v128.load32_splat
      local.tee $52
      local.get $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=4
      local.tee $67
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=32
      local.tee $69
      local.get $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=36
      local.tee $71
      local.get $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=8
      local.tee $73
      local.get $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=12
      local.tee $75
      local.get $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=40
      local.tee $77
      local.get $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=44
      local.tee $79
      local.get $81
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=16
      local.tee $81
      local.get $83
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=20
      local.tee $83
      local.get $85
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=48
      local.tee $85
      local.get $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=52
      local.tee $87
      local.get $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=24
      local.tee $89
      local.get $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=28
      local.tee $91
      local.get $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=56
      local.tee $93
      local.get $95
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=60
      local.tee $95
      local.get $97
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $98
      f32x4.mul
      local.get $99
      local.get $10
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $97
      f32x4.mul
      f32x4.sub
      local.get $10
      v128.load32_splat offset=64
      local.tee $98
      f32x4.mul
      f32x4.add
      local.set $51
      local.get $53
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $66
      local.get $0
      v128.load offset=64
      local.tee $53
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=272
      local.tee $99
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $68
      local.get $53
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $70
      local.get $53
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $72
      local.get $53
      i32.const 12
      i16x8.shr_u
      local.get $99
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $74
      local.get $0
      v128.load offset=80
      local.tee $53
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $76
      local.get $53
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $78
      local.get $53
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $80
      local.get $53
      i32.const 12
      i16x8.shr_u
      local.get $99
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $82
      local.get $0
      v128.load offset=96
      local.tee $53
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $84
      local.get $53
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $86
      local.get $53
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $88
      local.get $53
      i32.const 12
      i16x8.shr_u
      local.get $99
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $90
      local.get $0
      v128.load offset=112
      local.tee $53
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $92
      local.get $53
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $94
      local.get $53
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $115
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $96
      local.get $53
      i32.const 12
      i16x8.shr_u
      local.get $99
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $99
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 324
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 8
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $116
      f32x4.mul
      local.get $0
      i32.const 340
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 40
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $117
      local.get $100
      f32x4.mul
      f32x4.sub
      local.get $12
      f32x4.mul
      f32x4.add
      local.set $53
      local.get $54
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $14
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $30
      f32x4.mul
      f32x4.sub
      local.get $31
      f32x4.mul
      f32x4.add
      local.set $54
      local.get $55
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $33
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $49
      f32x4.mul
      f32x4.sub
      local.get $50
      f32x4.mul
      f32x4.add
      local.set $55
      local.get $56
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $52
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $67
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $69
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $71
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $73
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $75
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $77
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $79
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $81
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $83
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $85
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $87
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $89
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $91
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $93
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $95
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $97
      f32x4.mul
      f32x4.sub
      local.get $98
      f32x4.mul
      f32x4.add
      local.set $56
      local.get $57
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $66
      local.get $0
      v128.load offset=128
      local.tee $57
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=288
      local.tee $99
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $68
      local.get $57
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $70
      local.get $57
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $72
      local.get $57
      i32.const 12
      i16x8.shr_u
      local.get $99
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $74
      local.get $0
      v128.load offset=144
      local.tee $57
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $76
      local.get $57
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $78
      local.get $57
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $80
      local.get $57
      i32.const 12
      i16x8.shr_u
      local.get $99
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $82
      local.get $0
      v128.load offset=160
      local.tee $57
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $84
      local.get $57
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $86
      local.get $57
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $88
      local.get $57
      i32.const 12
      i16x8.shr_u
      local.get $99
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $90
      local.get $0
      v128.load offset=176
      local.tee $57
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $92
      local.get $57
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $94
      local.get $57
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $99
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $115
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $96
      local.get $57
      i32.const 12
      i16x8.shr_u
      local.get $99
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $99
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 328
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 16
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $116
      f32x4.mul
      local.get $0
      i32.const 344
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 48
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $117
      local.get $100
      f32x4.mul
      f32x4.sub
      local.get $12
      f32x4.mul
      f32x4.add
      local.set $57
      local.get $58
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $14
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $30
      f32x4.mul
      f32x4.sub
      local.get $31
      f32x4.mul
      f32x4.add
      local.set $58
      local.get $59
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $33
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $49
      f32x4.mul
      f32x4.sub
      local.get $50
      f32x4.mul
      f32x4.add
      local.set $59
      local.get $60
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $52
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $67
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $69
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $71
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $73
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $75
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $77
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $79
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $81
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $83
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $85
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $87
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $89
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $91
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $93
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $95
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $97
      f32x4.mul
      f32x4.sub
      local.get $98
      f32x4.mul
      f32x4.add
      local.set $60
      local.get $61
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $66
      local.get $0
      v128.load offset=192
      local.tee $61
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=304
      local.tee $66
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $99
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $68
      local.get $61
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $66
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $70
      local.get $61
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $66
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $72
      local.get $61
      i32.const 12
      i16x8.shr_u
      local.get $66
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $74
      local.get $0
      v128.load offset=208
      local.tee $61
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $66
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $76
      local.get $61
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $66
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $78
      local.get $61
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $66
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $80
      local.get $61
      i32.const 12
      i16x8.shr_u
      local.get $66
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $82
      local.get $0
      v128.load offset=224
      local.tee $61
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $66
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $84
      local.get $61
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $66
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $84
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $86
      local.get $61
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $66
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $86
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $88
      local.get $61
      i32.const 12
      i16x8.shr_u
      local.get $66
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $90
      local.get $0
      v128.load offset=240
      local.tee $61
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $66
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $92
      local.get $61
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $66
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $94
      local.get $61
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $66
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $96
      local.get $61
      i32.const 12
      i16x8.shr_u
      local.get $66
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $66
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 332
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 24
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $96
      f32x4.mul
      local.get $0
      i32.const 348
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 56
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $101
      local.get $100
      f32x4.mul
      f32x4.sub
      local.get $12
      f32x4.mul
      f32x4.add
      local.set $61
      local.get $62
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $14
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $84
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $86
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $66
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $96
      f32x4.mul
      local.get $101
      local.get $30
      f32x4.mul
      f32x4.sub
      local.get $31
      f32x4.mul
      f32x4.add
      local.set $62
      local.get $63
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $33
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $84
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $86
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $66
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $96
      f32x4.mul
      local.get $101
      local.get $49
      f32x4.mul
      f32x4.sub
      local.get $50
      f32x4.mul
      f32x4.add
      local.set $63
      local.get $64
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $52
      local.get $99
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $67
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $69
      local.get $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $71
      local.get $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $73
      local.get $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $75
      local.get $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $77
      local.get $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $79
      local.get $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $81
      local.get $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $83
      local.get $84
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $85
      local.get $86
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $87
      local.get $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $89
      local.get $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $91
      local.get $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $93
      local.get $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $95
      local.get $66
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $96
      f32x4.mul
      local.get $101
      local.get $97
      f32x4.mul
      f32x4.sub
      local.get $98
      f32x4.mul
      f32x4.add
      local.set $64
      local.get $1
      i32.const 80
      i32.add
      local.set $1
      local.get $8
      i32.const 80
      i32.add
      local.set $8
      local.get $9
      i32.const 80
      i32.add
      local.set $9
      local.get $10
      i32.const 80
      i32.add
      local.set $10
      local.get $0
      i32.const 352
      i32.add
      local.set $0
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      br $for-loop|1
     end
    end
    local.get $65
    i32.const 256
    i32.add
    local.set $65
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $53
   f32x4.add
  else
   local.get $53
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $57
   f32x4.add
  else
   local.get $57
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $61
   f32x4.add
  else
   local.get $61
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $13
   f32x4.add
  else
   local.get $13
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $54
   f32x4.add
  else
   local.get $54
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $58
   f32x4.add
  else
   local.get $58
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $62
   f32x4.add
  else
   local.get $62
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $32
   f32x4.add
  else
   local.get $32
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $55
   f32x4.add
  else
   local.get $55
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $59
   f32x4.add
  else
   local.get $59
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $63
   f32x4.add
  else
   local.get $63
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $51
   f32x4.add
  else
   local.get $51
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $56
   f32x4.add
  else
   local.get $56
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $60
   f32x4.add
  else
   local.get $60
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $64
   f32x4.add
  else
   local.get $64
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/q5_k_2 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 i32)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  (local $61 v128)
  (local $62 v128)
  (local $63 v128)
  (local $64 v128)
  (local $65 v128)
  (local $66 v128)
  (local $67 v128)
  (local $68 v128)
  (local $69 v128)
  (local $70 v128)
  (local $71 v128)
  local.get $1
  local.get $2
  i32.add
  local.set $8
  loop $for-loop|0
   local.get $3
   local.get $18
   i32.gt_s
   if
    local.get $0
    local.tee $2
    i32.const -64
    i32.sub
    local.set $0
    i32.const 0
    local.set $9
    loop $for-loop|1
     local.get $9
     i32.const 8
     i32.lt_s
     if
      local.get $7
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $1
      v128.load32_splat
      local.tee $20
      local.get $0
      v128.load
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=256
      local.tee $11
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $21
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=4
      local.tee $22
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $23
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=32
      local.tee $24
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=36
      local.tee $26
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $11
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $27
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=8
      local.tee $28
      local.get $0
      v128.load offset=16
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $29
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=12
      local.tee $30
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $31
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=40
      local.tee $32
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $33
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=44
      local.tee $34
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $11
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $35
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=16
      local.tee $36
      local.get $0
      v128.load offset=32
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $37
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=20
      local.tee $38
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $39
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=48
      local.tee $40
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $41
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=52
      local.tee $42
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $11
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=24
      local.tee $44
      local.get $0
      v128.load offset=48
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $45
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=28
      local.tee $46
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=56
      local.tee $48
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $11
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $49
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=60
      local.tee $50
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $11
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $51
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 320
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $52
      f32x4.mul
      local.get $0
      i32.const 336
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 32
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $53
      local.get $1
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $19
      f32x4.mul
      f32x4.sub
      local.get $1
      v128.load32_splat offset=64
      local.tee $54
      f32x4.mul
      f32x4.add
      local.set $7
      local.get $10
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $8
      v128.load32_splat
      local.tee $11
      local.get $21
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=4
      local.tee $21
      local.get $23
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=32
      local.tee $23
      local.get $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=36
      local.tee $25
      local.get $27
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=8
      local.tee $27
      local.get $29
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=12
      local.tee $29
      local.get $31
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=40
      local.tee $31
      local.get $33
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=44
      local.tee $33
      local.get $35
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=16
      local.tee $35
      local.get $37
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=20
      local.tee $37
      local.get $39
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=48
      local.tee $39
      local.get $41
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=52
      local.tee $41
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=24
      local.tee $43
      local.get $45
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=28
      local.tee $45
      local.get $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=56
      local.tee $47
      local.get $49
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=60
      local.tee $49
      local.get $51
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $52
      f32x4.mul
      local.get $53
      local.get $8
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $51
      f32x4.mul
      f32x4.sub
      local.get $8
      v128.load32_splat offset=64
      local.tee $52
      f32x4.mul
      f32x4.add
      local.set $10
      local.get $12
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $20
      local.get $0
      v128.load offset=64
      local.tee $12
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=272
      local.tee $53
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $12
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $12
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $12
      i32.const 12
      i16x8.shr_u
      local.get $53
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $0
      v128.load offset=80
      local.tee $12
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $12
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $12
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $12
      i32.const 12
      i16x8.shr_u
      local.get $53
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $0
      v128.load offset=96
      local.tee $12
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $12
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $12
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $65
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $12
      i32.const 12
      i16x8.shr_u
      local.get $53
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $0
      v128.load offset=112
      local.tee $12
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $12
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $12
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $50
      local.get $12
      i32.const 12
      i16x8.shr_u
      local.get $53
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $53
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 324
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 8
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $70
      f32x4.mul
      local.get $0
      i32.const 340
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 40
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $71
      local.get $19
      f32x4.mul
      f32x4.sub
      local.get $54
      f32x4.mul
      f32x4.add
      local.set $12
      local.get $13
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $11
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $33
      local.get $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $65
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $53
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $70
      f32x4.mul
      local.get $71
      local.get $51
      f32x4.mul
      f32x4.sub
      local.get $52
      f32x4.mul
      f32x4.add
      local.set $13
      local.get $14
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $20
      local.get $0
      v128.load offset=128
      local.tee $14
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=288
      local.tee $53
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $14
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $14
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $14
      i32.const 12
      i16x8.shr_u
      local.get $53
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $0
      v128.load offset=144
      local.tee $14
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $14
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $14
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $14
      i32.const 12
      i16x8.shr_u
      local.get $53
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $0
      v128.load offset=160
      local.tee $14
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $14
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $14
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $65
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $14
      i32.const 12
      i16x8.shr_u
      local.get $53
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $0
      v128.load offset=176
      local.tee $14
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $14
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $14
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $53
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $50
      local.get $14
      i32.const 12
      i16x8.shr_u
      local.get $53
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $53
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 328
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 16
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $70
      f32x4.mul
      local.get $0
      i32.const 344
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 48
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $71
      local.get $19
      f32x4.mul
      f32x4.sub
      local.get $54
      f32x4.mul
      f32x4.add
      local.set $14
      local.get $15
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $11
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $33
      local.get $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $65
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $53
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $70
      f32x4.mul
      local.get $71
      local.get $51
      f32x4.mul
      f32x4.sub
      local.get $52
      f32x4.mul
      f32x4.add
      local.set $15
      local.get $16
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $20
      local.get $0
      v128.load offset=192
      local.tee $16
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=304
      local.tee $20
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $53
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $16
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $20
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $22
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $16
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $20
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $24
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $16
      i32.const 12
      i16x8.shr_u
      local.get $20
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $0
      v128.load offset=208
      local.tee $16
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $20
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $28
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $16
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $20
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $30
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $16
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $20
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $32
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $16
      i32.const 12
      i16x8.shr_u
      local.get $20
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $34
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $0
      v128.load offset=224
      local.tee $16
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $20
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $36
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $16
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $20
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $38
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $16
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $20
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $40
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $16
      i32.const 12
      i16x8.shr_u
      local.get $20
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $42
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $0
      v128.load offset=240
      local.tee $16
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $20
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $16
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $20
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $46
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $16
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $20
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $48
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $50
      local.get $16
      i32.const 12
      i16x8.shr_u
      local.get $20
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      local.tee $20
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 332
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 24
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $50
      f32x4.mul
      local.get $0
      i32.const 348
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 56
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $55
      local.get $19
      f32x4.mul
      f32x4.sub
      local.get $54
      f32x4.mul
      f32x4.add
      local.set $16
      local.get $17
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $11
      local.get $53
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $22
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $24
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $28
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $30
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $32
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $33
      local.get $34
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $36
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $38
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $40
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $42
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $46
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $48
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $20
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $50
      f32x4.mul
      local.get $55
      local.get $51
      f32x4.mul
      f32x4.sub
      local.get $52
      f32x4.mul
      f32x4.add
      local.set $17
      local.get $1
      i32.const 80
      i32.add
      local.set $1
      local.get $8
      i32.const 80
      i32.add
      local.set $8
      local.get $0
      i32.const 352
      i32.add
      local.set $0
      local.get $9
      i32.const 1
      i32.add
      local.set $9
      br $for-loop|1
     end
    end
    local.get $18
    i32.const 256
    i32.add
    local.set $18
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $12
   f32x4.add
  else
   local.get $12
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $14
   f32x4.add
  else
   local.get $14
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $16
   f32x4.add
  else
   local.get $16
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $10
   f32x4.add
  else
   local.get $10
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $13
   f32x4.add
  else
   local.get $13
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $15
   f32x4.add
  else
   local.get $15
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $17
   f32x4.add
  else
   local.get $17
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/q5_k_1 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 i32)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  loop $for-loop|0
   local.get $2
   local.get $23
   i32.gt_s
   if
    local.get $0
    local.tee $5
    i32.const -64
    i32.sub
    local.set $0
    i32.const 0
    local.set $10
    loop $for-loop|1
     local.get $10
     i32.const 8
     i32.lt_s
     if
      local.get $6
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $1
      v128.load32_splat
      local.tee $28
      local.get $0
      v128.load
      local.tee $6
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=256
      local.tee $27
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=4
      local.tee $11
      local.get $6
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $27
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=32
      local.tee $12
      local.get $6
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $27
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=36
      local.tee $13
      local.get $6
      i32.const 12
      i16x8.shr_u
      local.get $27
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=8
      local.tee $24
      local.get $0
      v128.load offset=16
      local.tee $6
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $27
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=12
      local.tee $14
      local.get $6
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $27
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=40
      local.tee $15
      local.get $6
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $27
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=44
      local.tee $16
      local.get $6
      i32.const 12
      i16x8.shr_u
      local.get $27
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=16
      local.tee $25
      local.get $0
      v128.load offset=32
      local.tee $6
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $27
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=20
      local.tee $17
      local.get $6
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $27
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=48
      local.tee $18
      local.get $6
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $27
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=52
      local.tee $19
      local.get $6
      i32.const 12
      i16x8.shr_u
      local.get $27
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=24
      local.tee $26
      local.get $0
      v128.load offset=48
      local.tee $6
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $27
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=28
      local.tee $20
      local.get $6
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $27
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=56
      local.tee $21
      local.get $6
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $27
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=60
      local.tee $22
      local.get $6
      i32.const 12
      i16x8.shr_u
      local.get $27
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 320
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.mul
      local.get $0
      i32.const 336
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 32
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.get $1
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $27
      f32x4.mul
      f32x4.sub
      local.get $1
      v128.load32_splat offset=64
      local.tee $29
      f32x4.mul
      f32x4.add
      local.set $6
      local.get $7
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $28
      local.get $0
      v128.load offset=64
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=272
      local.tee $30
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $11
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $0
      v128.load offset=80
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $14
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $0
      v128.load offset=96
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $0
      v128.load offset=112
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 324
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 8
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.mul
      local.get $0
      i32.const 340
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 40
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.get $27
      f32x4.mul
      f32x4.sub
      local.get $29
      f32x4.mul
      f32x4.add
      local.set $7
      local.get $8
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $28
      local.get $0
      v128.load offset=128
      local.tee $8
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=288
      local.tee $30
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $11
      local.get $8
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $8
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $8
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $0
      v128.load offset=144
      local.tee $8
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $14
      local.get $8
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $8
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $8
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $0
      v128.load offset=160
      local.tee $8
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $8
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $8
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $8
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $0
      v128.load offset=176
      local.tee $8
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $8
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $8
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $30
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $8
      i32.const 12
      i16x8.shr_u
      local.get $30
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 328
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 16
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.mul
      local.get $0
      i32.const 344
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 48
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.get $27
      f32x4.mul
      f32x4.sub
      local.get $29
      f32x4.mul
      f32x4.add
      local.set $8
      local.get $9
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $28
      local.get $0
      v128.load offset=192
      local.tee $9
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $0
      v128.load offset=304
      local.tee $28
      i32.const 4
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $11
      local.get $9
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $9
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $9
      i32.const 12
      i16x8.shr_u
      local.get $28
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $0
      v128.load offset=208
      local.tee $9
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 3
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $14
      local.get $9
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 5
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $9
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 1
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $9
      i32.const 12
      i16x8.shr_u
      local.get $28
      i32.const 9
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $0
      v128.load offset=224
      local.tee $9
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 2
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $9
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 6
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $9
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 2
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $9
      i32.const 12
      i16x8.shr_u
      local.get $28
      i32.const 10
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $0
      v128.load offset=240
      local.tee $9
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 1
      i16x8.shl
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $9
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 7
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $9
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.get $28
      i32.const 3
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $9
      i32.const 12
      i16x8.shr_u
      local.get $28
      i32.const 11
      i16x8.shr_u
      v128.const i32x4 0x00100010 0x00100010 0x00100010 0x00100010
      v128.and
      v128.or
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 332
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 24
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.mul
      local.get $0
      i32.const 348
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 56
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.get $27
      f32x4.mul
      f32x4.sub
      local.get $29
      f32x4.mul
      f32x4.add
      local.set $9
      local.get $1
      i32.const 80
      i32.add
      local.set $1
      local.get $0
      i32.const 352
      i32.add
      local.set $0
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      br $for-loop|1
     end
    end
    local.get $23
    i32.const 256
    i32.add
    local.set $23
    br $for-loop|0
   end
  end
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load
   local.get $6
   f32x4.add
  else
   local.get $6
  end
  v128.store
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=16
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store offset=16
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=32
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store offset=32
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=48
   local.get $9
   f32x4.add
  else
   local.get $9
  end
  v128.store offset=48
 )
 (func $src/decoders/simd/build/tiles/q4_k_4 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  (local $61 v128)
  (local $62 v128)
  (local $63 v128)
  (local $64 v128)
  (local $65 v128)
  (local $66 i32)
  (local $67 v128)
  (local $68 v128)
  (local $69 v128)
  (local $70 v128)
  (local $71 v128)
  (local $72 v128)
  (local $73 v128)
  (local $74 v128)
  (local $75 v128)
  (local $76 v128)
  (local $77 v128)
  (local $78 v128)
  (local $79 v128)
  (local $80 v128)
  (local $81 v128)
  (local $82 v128)
  (local $83 v128)
  (local $84 v128)
  (local $85 v128)
  (local $86 v128)
  (local $87 v128)
  (local $88 v128)
  (local $89 v128)
  (local $90 v128)
  (local $91 v128)
  (local $92 v128)
  (local $93 v128)
  (local $94 v128)
  (local $95 v128)
  (local $96 v128)
  (local $97 v128)
  (local $98 v128)
  (local $99 v128)
  (local $100 v128)
  (local $101 v128)
  (local $102 v128)
  (local $103 v128)
  (local $104 v128)
  (local $105 v128)
  (local $106 v128)
  (local $107 v128)
  (local $108 v128)
  (local $109 v128)
  (local $110 v128)
  (local $111 v128)
  (local $112 v128)
  (local $113 v128)
  (local $114 v128)
  (local $115 v128)
  (local $116 v128)
  (local $117 v128)
  local.get $1
  local.get $2
  i32.add
  local.tee $8
  local.get $2
  i32.add
  local.tee $9
  local.get $2
  i32.add
  local.set $10
  loop $for-loop|0
   local.get $3
   local.get $66
   i32.gt_s
   if
    local.get $0
    local.tee $2
    i32.const -64
    i32.sub
    local.set $0
    i32.const 0
    local.set $11
    loop $for-loop|1
     local.get $11
     i32.const 8
     i32.lt_s
     if
      local.get $7
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $1
      v128.load32_splat
      local.tee $67
      local.get $0
      v128.load
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=4
      local.tee $69
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=32
      local.tee $71
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=36
      local.tee $73
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.tee $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=8
      local.tee $75
      local.get $0
      v128.load offset=16
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=12
      local.tee $77
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=40
      local.tee $79
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=44
      local.tee $81
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.tee $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=16
      local.tee $83
      local.get $0
      v128.load offset=32
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $84
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=20
      local.tee $85
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $86
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=48
      local.tee $87
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=52
      local.tee $89
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.tee $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=24
      local.tee $91
      local.get $0
      v128.load offset=48
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=28
      local.tee $93
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=56
      local.tee $95
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $96
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=60
      local.tee $97
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.tee $98
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 256
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $99
      f32x4.mul
      local.get $0
      i32.const 272
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 32
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $100
      local.get $1
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $12
      f32x4.mul
      f32x4.sub
      local.get $1
      v128.load32_splat offset=64
      local.tee $13
      f32x4.mul
      f32x4.add
      local.set $7
      local.get $14
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $8
      v128.load32_splat
      local.tee $15
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=4
      local.tee $16
      local.get $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=32
      local.tee $17
      local.get $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=36
      local.tee $18
      local.get $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=8
      local.tee $19
      local.get $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=12
      local.tee $20
      local.get $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=40
      local.tee $21
      local.get $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=44
      local.tee $22
      local.get $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=16
      local.tee $23
      local.get $84
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=20
      local.tee $24
      local.get $86
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=48
      local.tee $25
      local.get $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=52
      local.tee $26
      local.get $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=24
      local.tee $27
      local.get $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=28
      local.tee $28
      local.get $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=56
      local.tee $29
      local.get $96
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=60
      local.tee $30
      local.get $98
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $99
      f32x4.mul
      local.get $100
      local.get $8
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $31
      f32x4.mul
      f32x4.sub
      local.get $8
      v128.load32_splat offset=64
      local.tee $32
      f32x4.mul
      f32x4.add
      local.set $14
      local.get $33
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $9
      v128.load32_splat
      local.tee $34
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=4
      local.tee $35
      local.get $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=32
      local.tee $36
      local.get $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=36
      local.tee $37
      local.get $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=8
      local.tee $38
      local.get $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=12
      local.tee $39
      local.get $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=40
      local.tee $40
      local.get $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=44
      local.tee $41
      local.get $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=16
      local.tee $42
      local.get $84
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=20
      local.tee $43
      local.get $86
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=48
      local.tee $44
      local.get $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=52
      local.tee $45
      local.get $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=24
      local.tee $46
      local.get $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=28
      local.tee $47
      local.get $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=56
      local.tee $48
      local.get $96
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $9
      v128.load32_splat offset=60
      local.tee $49
      local.get $98
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $99
      f32x4.mul
      local.get $100
      local.get $9
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $50
      f32x4.mul
      f32x4.sub
      local.get $9
      v128.load32_splat offset=64
      local.tee $51
      f32x4.mul
      f32x4.add
      local.set $33
      local.get $52
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $10
      v128.load32_splat
      local.tee $53
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=4
      local.tee $68
      local.get $70
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=32
      local.tee $70
      local.get $72
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=36
      local.tee $72
      local.get $74
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=8
      local.tee $74
      local.get $76
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=12
      local.tee $76
      local.get $78
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=40
      local.tee $78
      local.get $80
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=44
      local.tee $80
      local.get $82
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=16
      local.tee $82
      local.get $84
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=20
      local.tee $84
      local.get $86
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=48
      local.tee $86
      local.get $88
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=52
      local.tee $88
      local.get $90
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=24
      local.tee $90
      local.get $92
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=28
      local.tee $92
      local.get $94
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=56
      local.tee $94
      local.get $96
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $10
      v128.load32_splat offset=60
      local.tee $96
      local.get $98
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $99
      f32x4.mul
      local.get $100
      local.get $10
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $98
      f32x4.mul
      f32x4.sub
      local.get $10
      v128.load32_splat offset=64
      local.tee $99
      f32x4.mul
      f32x4.add
      local.set $52
      local.get $54
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $67
      local.get $0
      v128.load offset=64
      local.tee $54
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $100
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $69
      local.get $54
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $71
      local.get $54
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $73
      local.get $54
      i32.const 12
      i16x8.shr_u
      local.tee $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $75
      local.get $0
      v128.load offset=80
      local.tee $54
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $77
      local.get $54
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $79
      local.get $54
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $81
      local.get $54
      i32.const 12
      i16x8.shr_u
      local.tee $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $83
      local.get $0
      v128.load offset=96
      local.tee $54
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $85
      local.get $54
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $87
      local.get $54
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $89
      local.get $54
      i32.const 12
      i16x8.shr_u
      local.tee $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $91
      local.get $0
      v128.load offset=112
      local.tee $54
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $93
      local.get $54
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $95
      local.get $54
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $97
      local.get $54
      i32.const 12
      i16x8.shr_u
      local.tee $115
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 260
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 8
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $116
      f32x4.mul
      local.get $0
      i32.const 276
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 40
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $117
      local.get $12
      f32x4.mul
      f32x4.sub
      local.get $13
      f32x4.mul
      f32x4.add
      local.set $54
      local.get $55
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $15
      local.get $100
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $31
      f32x4.mul
      f32x4.sub
      local.get $32
      f32x4.mul
      f32x4.add
      local.set $55
      local.get $56
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $34
      local.get $100
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $50
      f32x4.mul
      f32x4.sub
      local.get $51
      f32x4.mul
      f32x4.add
      local.set $56
      local.get $57
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $53
      local.get $100
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $68
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $70
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $72
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $74
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $76
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $78
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $80
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $82
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $84
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $86
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $88
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $90
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $92
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $94
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $96
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $98
      f32x4.mul
      f32x4.sub
      local.get $99
      f32x4.mul
      f32x4.add
      local.set $57
      local.get $58
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $67
      local.get $0
      v128.load offset=128
      local.tee $58
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $100
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $69
      local.get $58
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $71
      local.get $58
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $73
      local.get $58
      i32.const 12
      i16x8.shr_u
      local.tee $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $75
      local.get $0
      v128.load offset=144
      local.tee $58
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $77
      local.get $58
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $79
      local.get $58
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $81
      local.get $58
      i32.const 12
      i16x8.shr_u
      local.tee $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $83
      local.get $0
      v128.load offset=160
      local.tee $58
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $85
      local.get $58
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $87
      local.get $58
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $89
      local.get $58
      i32.const 12
      i16x8.shr_u
      local.tee $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $91
      local.get $0
      v128.load offset=176
      local.tee $58
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $93
      local.get $58
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $95
      local.get $58
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $97
      local.get $58
      i32.const 12
      i16x8.shr_u
      local.tee $115
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 264
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 16
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $116
      f32x4.mul
      local.get $0
      i32.const 280
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 48
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $117
      local.get $12
      f32x4.mul
      f32x4.sub
      local.get $13
      f32x4.mul
      f32x4.add
      local.set $58
      local.get $59
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $15
      local.get $100
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $31
      f32x4.mul
      f32x4.sub
      local.get $32
      f32x4.mul
      f32x4.add
      local.set $59
      local.get $60
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $34
      local.get $100
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $50
      f32x4.mul
      f32x4.sub
      local.get $51
      f32x4.mul
      f32x4.add
      local.set $60
      local.get $61
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $53
      local.get $100
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $68
      local.get $101
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $70
      local.get $102
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $72
      local.get $103
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $74
      local.get $104
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $76
      local.get $105
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $78
      local.get $106
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $80
      local.get $107
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $82
      local.get $108
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $84
      local.get $109
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $86
      local.get $110
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $88
      local.get $111
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $90
      local.get $112
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $92
      local.get $113
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $94
      local.get $114
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $96
      local.get $115
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $116
      f32x4.mul
      local.get $117
      local.get $98
      f32x4.mul
      f32x4.sub
      local.get $99
      f32x4.mul
      f32x4.add
      local.set $61
      local.get $62
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $67
      local.get $0
      v128.load offset=192
      local.tee $62
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $69
      local.get $62
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $71
      local.get $62
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $73
      local.get $62
      i32.const 12
      i16x8.shr_u
      local.tee $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $75
      local.get $0
      v128.load offset=208
      local.tee $62
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $77
      local.get $62
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $79
      local.get $62
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $81
      local.get $62
      i32.const 12
      i16x8.shr_u
      local.tee $81
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $83
      local.get $0
      v128.load offset=224
      local.tee $62
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $83
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $85
      local.get $62
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $85
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $87
      local.get $62
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $89
      local.get $62
      i32.const 12
      i16x8.shr_u
      local.tee $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $91
      local.get $0
      v128.load offset=240
      local.tee $62
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $93
      local.get $62
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $95
      local.get $62
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $95
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $97
      local.get $62
      i32.const 12
      i16x8.shr_u
      local.tee $97
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 268
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 24
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $100
      f32x4.mul
      local.get $0
      i32.const 284
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 56
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $101
      local.get $12
      f32x4.mul
      f32x4.sub
      local.get $13
      f32x4.mul
      f32x4.add
      local.set $62
      local.get $63
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $15
      local.get $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $81
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $83
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $85
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $95
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $97
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $100
      f32x4.mul
      local.get $101
      local.get $31
      f32x4.mul
      f32x4.sub
      local.get $32
      f32x4.mul
      f32x4.add
      local.set $63
      local.get $64
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $34
      local.get $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $81
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $83
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $85
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $95
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $97
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $100
      f32x4.mul
      local.get $101
      local.get $50
      f32x4.mul
      f32x4.sub
      local.get $51
      f32x4.mul
      f32x4.add
      local.set $64
      local.get $65
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $53
      local.get $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $68
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $70
      local.get $71
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $72
      local.get $73
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $74
      local.get $75
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $76
      local.get $77
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $78
      local.get $79
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $80
      local.get $81
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $82
      local.get $83
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $84
      local.get $85
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $86
      local.get $87
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $88
      local.get $89
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $90
      local.get $91
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $92
      local.get $93
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $94
      local.get $95
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $96
      local.get $97
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $100
      f32x4.mul
      local.get $101
      local.get $98
      f32x4.mul
      f32x4.sub
      local.get $99
      f32x4.mul
      f32x4.add
      local.set $65
      local.get $1
      i32.const 80
      i32.add
      local.set $1
      local.get $8
      i32.const 80
      i32.add
      local.set $8
      local.get $9
      i32.const 80
      i32.add
      local.set $9
      local.get $10
      i32.const 80
      i32.add
      local.set $10
      local.get $0
      i32.const 288
      i32.add
      local.set $0
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      br $for-loop|1
     end
    end
    local.get $66
    i32.const 256
    i32.add
    local.set $66
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $54
   f32x4.add
  else
   local.get $54
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $58
   f32x4.add
  else
   local.get $58
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $62
   f32x4.add
  else
   local.get $62
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $14
   f32x4.add
  else
   local.get $14
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $55
   f32x4.add
  else
   local.get $55
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $59
   f32x4.add
  else
   local.get $59
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $63
   f32x4.add
  else
   local.get $63
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $33
   f32x4.add
  else
   local.get $33
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $56
   f32x4.add
  else
   local.get $56
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $60
   f32x4.add
  else
   local.get $60
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $64
   f32x4.add
  else
   local.get $64
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $52
   f32x4.add
  else
   local.get $52
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $57
   f32x4.add
  else
   local.get $57
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $61
   f32x4.add
  else
   local.get $61
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $65
   f32x4.add
  else
   local.get $65
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/q4_k_2 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 i32)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  (local $61 v128)
  (local $62 v128)
  (local $63 v128)
  (local $64 v128)
  (local $65 v128)
  (local $66 v128)
  (local $67 v128)
  (local $68 v128)
  (local $69 v128)
  (local $70 v128)
  (local $71 v128)
  local.get $1
  local.get $2
  i32.add
  local.set $8
  loop $for-loop|0
   local.get $3
   local.get $19
   i32.gt_s
   if
    local.get $0
    local.tee $2
    i32.const -64
    i32.sub
    local.set $0
    i32.const 0
    local.set $9
    loop $for-loop|1
     local.get $9
     i32.const 8
     i32.lt_s
     if
      local.get $7
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $1
      v128.load32_splat
      local.tee $21
      local.get $0
      v128.load
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $22
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=4
      local.tee $23
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $24
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=32
      local.tee $25
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=36
      local.tee $27
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.tee $28
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=8
      local.tee $29
      local.get $0
      v128.load offset=16
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $30
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=12
      local.tee $31
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $32
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=40
      local.tee $33
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $34
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=44
      local.tee $35
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.tee $36
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=16
      local.tee $37
      local.get $0
      v128.load offset=32
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $38
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=20
      local.tee $39
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $40
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=48
      local.tee $41
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $42
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=52
      local.tee $43
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.tee $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=24
      local.tee $45
      local.get $0
      v128.load offset=48
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $46
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=28
      local.tee $47
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $48
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=56
      local.tee $49
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $50
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=60
      local.tee $51
      local.get $7
      i32.const 12
      i16x8.shr_u
      local.tee $52
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 256
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $53
      f32x4.mul
      local.get $0
      i32.const 272
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 32
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $54
      local.get $1
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $20
      f32x4.mul
      f32x4.sub
      local.get $1
      v128.load32_splat offset=64
      local.tee $10
      f32x4.mul
      f32x4.add
      local.set $7
      local.get $11
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $8
      v128.load32_splat
      local.tee $12
      local.get $22
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=4
      local.tee $22
      local.get $24
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=32
      local.tee $24
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=36
      local.tee $26
      local.get $28
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=8
      local.tee $28
      local.get $30
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=12
      local.tee $30
      local.get $32
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=40
      local.tee $32
      local.get $34
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=44
      local.tee $34
      local.get $36
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=16
      local.tee $36
      local.get $38
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=20
      local.tee $38
      local.get $40
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=48
      local.tee $40
      local.get $42
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=52
      local.tee $42
      local.get $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=24
      local.tee $44
      local.get $46
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=28
      local.tee $46
      local.get $48
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=56
      local.tee $48
      local.get $50
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $8
      v128.load32_splat offset=60
      local.tee $50
      local.get $52
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $53
      f32x4.mul
      local.get $54
      local.get $8
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $52
      f32x4.mul
      f32x4.sub
      local.get $8
      v128.load32_splat offset=64
      local.tee $53
      f32x4.mul
      f32x4.add
      local.set $11
      local.get $13
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $21
      local.get $0
      v128.load offset=64
      local.tee $13
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $54
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $13
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $13
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $13
      i32.const 12
      i16x8.shr_u
      local.tee $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $0
      v128.load offset=80
      local.tee $13
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $13
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $33
      local.get $13
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $13
      i32.const 12
      i16x8.shr_u
      local.tee $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $0
      v128.load offset=96
      local.tee $13
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $13
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $13
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $13
      i32.const 12
      i16x8.shr_u
      local.tee $65
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $0
      v128.load offset=112
      local.tee $13
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $13
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $13
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $51
      local.get $13
      i32.const 12
      i16x8.shr_u
      local.tee $69
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 260
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 8
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $70
      f32x4.mul
      local.get $0
      i32.const 276
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 40
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $71
      local.get $20
      f32x4.mul
      f32x4.sub
      local.get $10
      f32x4.mul
      f32x4.add
      local.set $13
      local.get $14
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $12
      local.get $54
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $65
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $50
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $70
      f32x4.mul
      local.get $71
      local.get $52
      f32x4.mul
      f32x4.sub
      local.get $53
      f32x4.mul
      f32x4.add
      local.set $14
      local.get $15
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $21
      local.get $0
      v128.load offset=128
      local.tee $15
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $54
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $15
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $15
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $15
      i32.const 12
      i16x8.shr_u
      local.tee $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $0
      v128.load offset=144
      local.tee $15
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $15
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $33
      local.get $15
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $15
      i32.const 12
      i16x8.shr_u
      local.tee $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $0
      v128.load offset=160
      local.tee $15
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $15
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $15
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $15
      i32.const 12
      i16x8.shr_u
      local.tee $65
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $0
      v128.load offset=176
      local.tee $15
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $15
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $15
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $51
      local.get $15
      i32.const 12
      i16x8.shr_u
      local.tee $69
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 264
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 16
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $70
      f32x4.mul
      local.get $0
      i32.const 280
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 48
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $71
      local.get $20
      f32x4.mul
      f32x4.sub
      local.get $10
      f32x4.mul
      f32x4.add
      local.set $15
      local.get $16
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $12
      local.get $54
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $64
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $65
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $66
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $67
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $68
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $50
      local.get $69
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $70
      f32x4.mul
      local.get $71
      local.get $52
      f32x4.mul
      f32x4.sub
      local.get $53
      f32x4.mul
      f32x4.add
      local.set $16
      local.get $17
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $21
      local.get $0
      v128.load offset=192
      local.tee $17
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $21
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $17
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $23
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $17
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      local.get $17
      i32.const 12
      i16x8.shr_u
      local.tee $27
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      local.get $0
      v128.load offset=208
      local.tee $17
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $29
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      local.get $17
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $31
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $33
      local.get $17
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $33
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      local.get $17
      i32.const 12
      i16x8.shr_u
      local.tee $35
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $0
      v128.load offset=224
      local.tee $17
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $37
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      local.get $17
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $39
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $17
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $41
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $17
      i32.const 12
      i16x8.shr_u
      local.tee $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      local.get $0
      v128.load offset=240
      local.tee $17
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $45
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $47
      local.get $17
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $49
      local.get $17
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      local.tee $49
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $51
      local.get $17
      i32.const 12
      i16x8.shr_u
      local.tee $51
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 268
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 24
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $54
      f32x4.mul
      local.get $0
      i32.const 284
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $2
      i32.const 56
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.tee $55
      local.get $20
      f32x4.mul
      f32x4.sub
      local.get $10
      f32x4.mul
      f32x4.add
      local.set $17
      local.get $18
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $12
      local.get $21
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $23
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $27
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      local.get $29
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      local.get $31
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $32
      local.get $33
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $34
      local.get $35
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      local.get $37
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $38
      local.get $39
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      local.get $41
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $45
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      local.get $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      local.get $49
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $50
      local.get $51
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $54
      f32x4.mul
      local.get $55
      local.get $52
      f32x4.mul
      f32x4.sub
      local.get $53
      f32x4.mul
      f32x4.add
      local.set $18
      local.get $1
      i32.const 80
      i32.add
      local.set $1
      local.get $8
      i32.const 80
      i32.add
      local.set $8
      local.get $0
      i32.const 288
      i32.add
      local.set $0
      local.get $9
      i32.const 1
      i32.add
      local.set $9
      br $for-loop|1
     end
    end
    local.get $19
    i32.const 256
    i32.add
    local.set $19
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $13
   f32x4.add
  else
   local.get $13
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $15
   f32x4.add
  else
   local.get $15
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $17
   f32x4.add
  else
   local.get $17
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $11
   f32x4.add
  else
   local.get $11
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $14
   f32x4.add
  else
   local.get $14
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $16
   f32x4.add
  else
   local.get $16
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $18
   f32x4.add
  else
   local.get $18
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/q4_k_1 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 i32)
  loop $for-loop|0
   local.get $2
   local.get $29
   i32.gt_s
   if
    local.get $0
    local.tee $5
    i32.const -64
    i32.sub
    local.set $0
    i32.const 0
    local.set $10
    loop $for-loop|1
     local.get $10
     i32.const 8
     i32.lt_s
     if
      local.get $6
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $1
      v128.load32_splat
      local.tee $11
      local.get $0
      v128.load
      local.tee $6
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=4
      local.tee $12
      local.get $6
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=32
      local.tee $13
      local.get $6
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=36
      local.tee $14
      local.get $6
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=8
      local.tee $15
      local.get $0
      v128.load offset=16
      local.tee $6
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=12
      local.tee $16
      local.get $6
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=40
      local.tee $17
      local.get $6
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=44
      local.tee $18
      local.get $6
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=16
      local.tee $19
      local.get $0
      v128.load offset=32
      local.tee $6
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=20
      local.tee $20
      local.get $6
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=48
      local.tee $21
      local.get $6
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=52
      local.tee $22
      local.get $6
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=24
      local.tee $23
      local.get $0
      v128.load offset=48
      local.tee $6
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=28
      local.tee $24
      local.get $6
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=56
      local.tee $25
      local.get $6
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $1
      v128.load32_splat offset=60
      local.tee $26
      local.get $6
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 256
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.mul
      local.get $0
      i32.const 272
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 32
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.get $1
      i32.load offset=76
      f32.convert_i32_s
      f32x4.splat
      local.tee $27
      f32x4.mul
      f32x4.sub
      local.get $1
      v128.load32_splat offset=64
      local.tee $28
      f32x4.mul
      f32x4.add
      local.set $6
      local.get $7
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $11
      local.get $0
      v128.load offset=64
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $14
      local.get $7
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $0
      v128.load offset=80
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $7
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $0
      v128.load offset=96
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $7
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $0
      v128.load offset=112
      local.tee $7
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $7
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $7
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $7
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 260
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 8
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.mul
      local.get $0
      i32.const 276
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 40
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.get $27
      f32x4.mul
      f32x4.sub
      local.get $28
      f32x4.mul
      f32x4.add
      local.set $7
      local.get $8
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $11
      local.get $0
      v128.load offset=128
      local.tee $8
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $8
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $8
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $14
      local.get $8
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $0
      v128.load offset=144
      local.tee $8
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $8
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $8
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $8
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $0
      v128.load offset=160
      local.tee $8
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $8
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $8
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $8
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $0
      v128.load offset=176
      local.tee $8
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $8
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $8
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $8
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 264
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 16
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.mul
      local.get $0
      i32.const 280
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 48
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.get $27
      f32x4.mul
      f32x4.sub
      local.get $28
      f32x4.mul
      f32x4.add
      local.set $8
      local.get $9
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $11
      local.get $0
      v128.load offset=192
      local.tee $9
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $12
      local.get $9
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $13
      local.get $9
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $14
      local.get $9
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $15
      local.get $0
      v128.load offset=208
      local.tee $9
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $16
      local.get $9
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $17
      local.get $9
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $18
      local.get $9
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      local.get $0
      v128.load offset=224
      local.tee $9
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $20
      local.get $9
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $21
      local.get $9
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      local.get $9
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      local.get $0
      v128.load offset=240
      local.tee $9
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      local.get $9
      i32.const 8
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      local.get $9
      i32.const 4
      i16x8.shr_u
      v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      local.get $9
      i32.const 12
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      f32x4.convert_i32x4_s
      local.get $0
      i32.const 268
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 24
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      f32x4.mul
      local.get $0
      i32.const 284
      i32.add
      v128.load32_zero
      i16x8.extend_low_i8x16_u
      i32x4.extend_low_i16x8_u
      f32x4.convert_i32x4_u
      local.get $5
      i32.const 56
      i32.add
      v128.load16x4_s align=2
      i32.const 13
      i32x4.shl
      v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
      v128.and
      f32x4.mul
      local.get $27
      f32x4.mul
      f32x4.sub
      local.get $28
      f32x4.mul
      f32x4.add
      local.set $9
      local.get $1
      i32.const 80
      i32.add
      local.set $1
      local.get $0
      i32.const 288
      i32.add
      local.set $0
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      br $for-loop|1
     end
    end
    local.get $29
    i32.const 256
    i32.add
    local.set $29
    br $for-loop|0
   end
  end
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load
   local.get $6
   f32x4.add
  else
   local.get $6
  end
  v128.store
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=16
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store offset=16
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=32
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store offset=32
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=48
   local.get $9
   f32x4.add
  else
   local.get $9
  end
  v128.store offset=48
 )
 (func $src/decoders/simd/build/tiles/q4_0_4 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  (local $61 v128)
  (local $62 v128)
  (local $63 v128)
  (local $64 i32)
  (local $65 v128)
  (local $66 v128)
  (local $67 v128)
  (local $68 v128)
  (local $69 v128)
  (local $70 v128)
  (local $71 v128)
  (local $72 v128)
  (local $73 v128)
  (local $74 v128)
  (local $75 v128)
  (local $76 v128)
  (local $77 v128)
  (local $78 v128)
  (local $79 v128)
  (local $80 v128)
  (local $81 v128)
  (local $82 v128)
  (local $83 v128)
  (local $84 v128)
  (local $85 v128)
  (local $86 v128)
  (local $87 v128)
  (local $88 v128)
  (local $89 v128)
  (local $90 v128)
  (local $91 v128)
  (local $92 v128)
  (local $93 v128)
  (local $94 v128)
  (local $95 v128)
  (local $96 v128)
  (local $97 v128)
  (local $98 v128)
  (local $99 v128)
  (local $100 v128)
  (local $101 v128)
  (local $102 v128)
  (local $103 v128)
  (local $104 v128)
  (local $105 v128)
  (local $106 v128)
  (local $107 v128)
  (local $108 v128)
  (local $109 v128)
  (local $110 v128)
  (local $111 v128)
  (local $112 v128)
  (local $113 v128)
  (local $114 v128)
  local.get $2
  local.tee $7
  local.get $1
  i32.add
  local.tee $2
  local.get $7
  i32.add
  local.tee $9
  local.get $7
  i32.add
  local.set $7
  loop $for-loop|0
   local.get $3
   local.get $64
   i32.gt_s
   if
    local.get $8
    local.get $1
    i32.load offset=76
    i32.const -8
    i32.mul
    i32x4.splat
    local.tee $65
    local.get $1
    v128.load32_splat
    local.tee $66
    local.get $0
    v128.load
    local.tee $8
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $67
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=4
    local.tee $68
    local.get $8
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $69
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=32
    local.tee $70
    local.get $8
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $71
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=36
    local.tee $72
    local.get $8
    i32.const 12
    i16x8.shr_u
    local.tee $73
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=8
    local.tee $74
    local.get $0
    v128.load offset=16
    local.tee $8
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $75
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=12
    local.tee $76
    local.get $8
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $77
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=40
    local.tee $78
    local.get $8
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $79
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=44
    local.tee $80
    local.get $8
    i32.const 12
    i16x8.shr_u
    local.tee $81
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=16
    local.tee $82
    local.get $0
    v128.load offset=32
    local.tee $8
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $83
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=20
    local.tee $84
    local.get $8
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $85
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=48
    local.tee $86
    local.get $8
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $87
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=52
    local.tee $88
    local.get $8
    i32.const 12
    i16x8.shr_u
    local.tee $89
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=24
    local.tee $90
    local.get $0
    v128.load offset=48
    local.tee $8
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $91
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=28
    local.tee $92
    local.get $8
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $93
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=56
    local.tee $94
    local.get $8
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $95
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=60
    local.tee $96
    local.get $8
    i32.const 12
    i16x8.shr_u
    local.tee $97
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 256
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $98
    local.get $1
    v128.load32_splat offset=64
    local.tee $10
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $8
    local.get $11
    local.get $2
    i32.load offset=76
    i32.const -8
    i32.mul
    i32x4.splat
    local.tee $12
    local.get $2
    v128.load32_splat
    local.tee $13
    local.get $67
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=4
    local.tee $14
    local.get $69
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=32
    local.tee $15
    local.get $71
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=36
    local.tee $16
    local.get $73
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=8
    local.tee $17
    local.get $75
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=12
    local.tee $18
    local.get $77
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=40
    local.tee $19
    local.get $79
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=44
    local.tee $20
    local.get $81
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=16
    local.tee $21
    local.get $83
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=20
    local.tee $22
    local.get $85
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=48
    local.tee $23
    local.get $87
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=52
    local.tee $24
    local.get $89
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=24
    local.tee $25
    local.get $91
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=28
    local.tee $26
    local.get $93
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=56
    local.tee $27
    local.get $95
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=60
    local.tee $28
    local.get $97
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $98
    local.get $2
    v128.load32_splat offset=64
    local.tee $29
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $11
    local.get $30
    local.get $9
    i32.load offset=76
    i32.const -8
    i32.mul
    i32x4.splat
    local.tee $31
    local.get $9
    v128.load32_splat
    local.tee $32
    local.get $67
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=4
    local.tee $33
    local.get $69
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=32
    local.tee $34
    local.get $71
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=36
    local.tee $35
    local.get $73
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=8
    local.tee $36
    local.get $75
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=12
    local.tee $37
    local.get $77
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=40
    local.tee $38
    local.get $79
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=44
    local.tee $39
    local.get $81
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=16
    local.tee $40
    local.get $83
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=20
    local.tee $41
    local.get $85
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=48
    local.tee $42
    local.get $87
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=52
    local.tee $43
    local.get $89
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=24
    local.tee $44
    local.get $91
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=28
    local.tee $45
    local.get $93
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=56
    local.tee $46
    local.get $95
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $9
    v128.load32_splat offset=60
    local.tee $47
    local.get $97
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $98
    local.get $9
    v128.load32_splat offset=64
    local.tee $48
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $30
    local.get $49
    local.get $7
    i32.load offset=76
    i32.const -8
    i32.mul
    i32x4.splat
    local.tee $50
    local.get $7
    v128.load32_splat
    local.tee $51
    local.get $67
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=4
    local.tee $67
    local.get $69
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=32
    local.tee $69
    local.get $71
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=36
    local.tee $71
    local.get $73
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=8
    local.tee $73
    local.get $75
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=12
    local.tee $75
    local.get $77
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=40
    local.tee $77
    local.get $79
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=44
    local.tee $79
    local.get $81
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=16
    local.tee $81
    local.get $83
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=20
    local.tee $83
    local.get $85
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=48
    local.tee $85
    local.get $87
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=52
    local.tee $87
    local.get $89
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=24
    local.tee $89
    local.get $91
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=28
    local.tee $91
    local.get $93
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=56
    local.tee $93
    local.get $95
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $7
    v128.load32_splat offset=60
    local.tee $95
    local.get $97
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $98
    local.get $7
    v128.load32_splat offset=64
    local.tee $97
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $49
    local.get $52
    local.get $65
    local.get $66
    local.get $0
    v128.load offset=64
    local.tee $52
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $68
    local.get $52
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $70
    local.get $52
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $72
    local.get $52
    i32.const 12
    i16x8.shr_u
    local.tee $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $74
    local.get $0
    v128.load offset=80
    local.tee $52
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $76
    local.get $52
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $78
    local.get $52
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $80
    local.get $52
    i32.const 12
    i16x8.shr_u
    local.tee $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $82
    local.get $0
    v128.load offset=96
    local.tee $52
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $84
    local.get $52
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $86
    local.get $52
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $88
    local.get $52
    i32.const 12
    i16x8.shr_u
    local.tee $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $90
    local.get $0
    v128.load offset=112
    local.tee $52
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $92
    local.get $52
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $94
    local.get $52
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $96
    local.get $52
    i32.const 12
    i16x8.shr_u
    local.tee $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 264
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $114
    local.get $10
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $52
    local.get $53
    local.get $12
    local.get $13
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $29
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $53
    local.get $54
    local.get $31
    local.get $32
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $48
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $54
    local.get $55
    local.get $50
    local.get $51
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $67
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $69
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $71
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $73
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $75
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $77
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $79
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $81
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $83
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $85
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $87
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $89
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $91
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $93
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $95
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $97
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $55
    local.get $56
    local.get $65
    local.get $66
    local.get $0
    v128.load offset=128
    local.tee $56
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $68
    local.get $56
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $70
    local.get $56
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $72
    local.get $56
    i32.const 12
    i16x8.shr_u
    local.tee $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $74
    local.get $0
    v128.load offset=144
    local.tee $56
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $76
    local.get $56
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $78
    local.get $56
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $80
    local.get $56
    i32.const 12
    i16x8.shr_u
    local.tee $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $82
    local.get $0
    v128.load offset=160
    local.tee $56
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $84
    local.get $56
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $86
    local.get $56
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $88
    local.get $56
    i32.const 12
    i16x8.shr_u
    local.tee $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $90
    local.get $0
    v128.load offset=176
    local.tee $56
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $92
    local.get $56
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $94
    local.get $56
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $96
    local.get $56
    i32.const 12
    i16x8.shr_u
    local.tee $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 272
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $114
    local.get $10
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $56
    local.get $57
    local.get $12
    local.get $13
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $29
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $57
    local.get $58
    local.get $31
    local.get $32
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $48
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $58
    local.get $59
    local.get $50
    local.get $51
    local.get $98
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $67
    local.get $99
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $69
    local.get $100
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $71
    local.get $101
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $73
    local.get $102
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $75
    local.get $103
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $77
    local.get $104
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $79
    local.get $105
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $81
    local.get $106
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $83
    local.get $107
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $85
    local.get $108
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $87
    local.get $109
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $89
    local.get $110
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $91
    local.get $111
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $93
    local.get $112
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $95
    local.get $113
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $114
    local.get $97
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $59
    local.get $60
    local.get $65
    local.get $66
    local.get $0
    v128.load offset=192
    local.tee $60
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $68
    local.get $60
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $70
    local.get $60
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $68
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $72
    local.get $60
    i32.const 12
    i16x8.shr_u
    local.tee $70
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $74
    local.get $0
    v128.load offset=208
    local.tee $60
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $72
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $76
    local.get $60
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $74
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $78
    local.get $60
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $76
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $80
    local.get $60
    i32.const 12
    i16x8.shr_u
    local.tee $78
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $82
    local.get $0
    v128.load offset=224
    local.tee $60
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $80
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $84
    local.get $60
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $82
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $86
    local.get $60
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $84
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $88
    local.get $60
    i32.const 12
    i16x8.shr_u
    local.tee $86
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $90
    local.get $0
    v128.load offset=240
    local.tee $60
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $88
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $92
    local.get $60
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $90
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $94
    local.get $60
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $92
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $96
    local.get $60
    i32.const 12
    i16x8.shr_u
    local.tee $94
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 280
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $96
    local.get $10
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $60
    local.get $61
    local.get $12
    local.get $13
    local.get $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $68
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $70
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $72
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $74
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $76
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $78
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $80
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $82
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $84
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $86
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $88
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $90
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $92
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $94
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $96
    local.get $29
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $61
    local.get $62
    local.get $31
    local.get $32
    local.get $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $68
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $70
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $72
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $74
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $76
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $78
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $80
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $82
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $84
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $86
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $88
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $90
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $92
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $94
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $96
    local.get $48
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $62
    local.get $63
    local.get $50
    local.get $51
    local.get $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $67
    local.get $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $69
    local.get $68
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $71
    local.get $70
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $73
    local.get $72
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $75
    local.get $74
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $77
    local.get $76
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $79
    local.get $78
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $81
    local.get $80
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $83
    local.get $82
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $85
    local.get $84
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $87
    local.get $86
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $89
    local.get $88
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $91
    local.get $90
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $93
    local.get $92
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $95
    local.get $94
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $96
    local.get $97
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $63
    local.get $1
    i32.const 80
    i32.add
    local.set $1
    local.get $2
    i32.const 80
    i32.add
    local.set $2
    local.get $9
    i32.const 80
    i32.add
    local.set $9
    local.get $7
    i32.const 80
    i32.add
    local.set $7
    local.get $0
    i32.const 288
    i32.add
    local.set $0
    local.get $64
    i32.const 32
    i32.add
    local.set $64
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $52
   f32x4.add
  else
   local.get $52
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $56
   f32x4.add
  else
   local.get $56
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $60
   f32x4.add
  else
   local.get $60
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $11
   f32x4.add
  else
   local.get $11
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $53
   f32x4.add
  else
   local.get $53
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $57
   f32x4.add
  else
   local.get $57
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $61
   f32x4.add
  else
   local.get $61
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $30
   f32x4.add
  else
   local.get $30
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $54
   f32x4.add
  else
   local.get $54
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $58
   f32x4.add
  else
   local.get $58
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $62
   f32x4.add
  else
   local.get $62
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $49
   f32x4.add
  else
   local.get $49
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $55
   f32x4.add
  else
   local.get $55
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $59
   f32x4.add
  else
   local.get $59
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $63
   f32x4.add
  else
   local.get $63
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/q4_0_2 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 i32)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  (local $61 v128)
  (local $62 v128)
  (local $63 v128)
  (local $64 v128)
  (local $65 v128)
  (local $66 v128)
  (local $67 v128)
  (local $68 v128)
  local.get $1
  local.get $2
  i32.add
  local.set $2
  loop $for-loop|0
   local.get $3
   local.get $17
   i32.gt_s
   if
    local.get $7
    local.get $1
    i32.load offset=76
    i32.const -8
    i32.mul
    i32x4.splat
    local.tee $19
    local.get $1
    v128.load32_splat
    local.tee $20
    local.get $0
    v128.load
    local.tee $7
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $21
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=4
    local.tee $22
    local.get $7
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $23
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=32
    local.tee $24
    local.get $7
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $25
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=36
    local.tee $26
    local.get $7
    i32.const 12
    i16x8.shr_u
    local.tee $27
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=8
    local.tee $28
    local.get $0
    v128.load offset=16
    local.tee $7
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $29
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=12
    local.tee $30
    local.get $7
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $31
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=40
    local.tee $32
    local.get $7
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $33
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=44
    local.tee $34
    local.get $7
    i32.const 12
    i16x8.shr_u
    local.tee $35
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=16
    local.tee $36
    local.get $0
    v128.load offset=32
    local.tee $7
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $37
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=20
    local.tee $38
    local.get $7
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $39
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=48
    local.tee $40
    local.get $7
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $41
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=52
    local.tee $42
    local.get $7
    i32.const 12
    i16x8.shr_u
    local.tee $43
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=24
    local.tee $44
    local.get $0
    v128.load offset=48
    local.tee $7
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $45
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=28
    local.tee $46
    local.get $7
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $47
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=56
    local.tee $48
    local.get $7
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $49
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=60
    local.tee $50
    local.get $7
    i32.const 12
    i16x8.shr_u
    local.tee $51
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 256
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $52
    local.get $1
    v128.load32_splat offset=64
    local.tee $18
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $7
    local.get $8
    local.get $2
    i32.load offset=76
    i32.const -8
    i32.mul
    i32x4.splat
    local.tee $9
    local.get $2
    v128.load32_splat
    local.tee $10
    local.get $21
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=4
    local.tee $21
    local.get $23
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=32
    local.tee $23
    local.get $25
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=36
    local.tee $25
    local.get $27
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=8
    local.tee $27
    local.get $29
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=12
    local.tee $29
    local.get $31
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=40
    local.tee $31
    local.get $33
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=44
    local.tee $33
    local.get $35
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=16
    local.tee $35
    local.get $37
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=20
    local.tee $37
    local.get $39
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=48
    local.tee $39
    local.get $41
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=52
    local.tee $41
    local.get $43
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=24
    local.tee $43
    local.get $45
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=28
    local.tee $45
    local.get $47
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=56
    local.tee $47
    local.get $49
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $2
    v128.load32_splat offset=60
    local.tee $49
    local.get $51
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $52
    local.get $2
    v128.load32_splat offset=64
    local.tee $51
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $8
    local.get $11
    local.get $19
    local.get $20
    local.get $0
    v128.load offset=64
    local.tee $11
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $52
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $11
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $53
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $11
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $54
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $11
    i32.const 12
    i16x8.shr_u
    local.tee $55
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $0
    v128.load offset=80
    local.tee $11
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $56
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $30
    local.get $11
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $57
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $32
    local.get $11
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $58
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $11
    i32.const 12
    i16x8.shr_u
    local.tee $59
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $0
    v128.load offset=96
    local.tee $11
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $60
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $11
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $61
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $11
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $62
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $11
    i32.const 12
    i16x8.shr_u
    local.tee $63
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $0
    v128.load offset=112
    local.tee $11
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $64
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $11
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $48
    local.get $11
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $50
    local.get $11
    i32.const 12
    i16x8.shr_u
    local.tee $67
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 264
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $68
    local.get $18
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $11
    local.get $12
    local.get $9
    local.get $10
    local.get $52
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $53
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $54
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $55
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $56
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $29
    local.get $57
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $31
    local.get $58
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $59
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $60
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $61
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $62
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $63
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $64
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $49
    local.get $67
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $68
    local.get $51
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $12
    local.get $13
    local.get $19
    local.get $20
    local.get $0
    v128.load offset=128
    local.tee $13
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $52
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $13
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $53
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $13
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $54
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $13
    i32.const 12
    i16x8.shr_u
    local.tee $55
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $0
    v128.load offset=144
    local.tee $13
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $56
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $30
    local.get $13
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $57
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $32
    local.get $13
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $58
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $13
    i32.const 12
    i16x8.shr_u
    local.tee $59
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $0
    v128.load offset=160
    local.tee $13
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $60
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $13
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $61
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $13
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $62
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $13
    i32.const 12
    i16x8.shr_u
    local.tee $63
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $0
    v128.load offset=176
    local.tee $13
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $64
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $13
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $48
    local.get $13
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $50
    local.get $13
    i32.const 12
    i16x8.shr_u
    local.tee $67
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 272
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $68
    local.get $18
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $13
    local.get $14
    local.get $9
    local.get $10
    local.get $52
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $53
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $54
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $55
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $56
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $29
    local.get $57
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $31
    local.get $58
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $59
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $60
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $61
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $62
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $63
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $64
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $65
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $66
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $49
    local.get $67
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $68
    local.get $51
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $14
    local.get $15
    local.get $19
    local.get $20
    local.get $0
    v128.load offset=192
    local.tee $15
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $19
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $15
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $20
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $15
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $22
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $26
    local.get $15
    i32.const 12
    i16x8.shr_u
    local.tee $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $28
    local.get $0
    v128.load offset=208
    local.tee $15
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $26
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $30
    local.get $15
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $28
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $32
    local.get $15
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $30
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $15
    i32.const 12
    i16x8.shr_u
    local.tee $32
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $0
    v128.load offset=224
    local.tee $15
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $34
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $38
    local.get $15
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $36
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $40
    local.get $15
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $38
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $42
    local.get $15
    i32.const 12
    i16x8.shr_u
    local.tee $40
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $44
    local.get $0
    v128.load offset=240
    local.tee $15
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $42
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $46
    local.get $15
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $44
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $48
    local.get $15
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    local.tee $46
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $50
    local.get $15
    i32.const 12
    i16x8.shr_u
    local.tee $48
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 280
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.tee $50
    local.get $18
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $15
    local.get $16
    local.get $9
    local.get $10
    local.get $19
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $20
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $22
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $26
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $29
    local.get $28
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $31
    local.get $30
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $33
    local.get $32
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $34
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $37
    local.get $36
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $39
    local.get $38
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $41
    local.get $40
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $43
    local.get $42
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $45
    local.get $44
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $47
    local.get $46
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $49
    local.get $48
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $50
    local.get $51
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $16
    local.get $1
    i32.const 80
    i32.add
    local.set $1
    local.get $2
    i32.const 80
    i32.add
    local.set $2
    local.get $0
    i32.const 288
    i32.add
    local.set $0
    local.get $17
    i32.const 32
    i32.add
    local.set $17
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $11
   f32x4.add
  else
   local.get $11
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $13
   f32x4.add
  else
   local.get $13
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $15
   f32x4.add
  else
   local.get $15
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $12
   f32x4.add
  else
   local.get $12
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $14
   f32x4.add
  else
   local.get $14
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $16
   f32x4.add
  else
   local.get $16
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/q4_0_1 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 i32)
  loop $for-loop|0
   local.get $2
   local.get $27
   i32.gt_s
   if
    local.get $5
    local.get $1
    i32.load offset=76
    i32.const -8
    i32.mul
    i32x4.splat
    local.tee $9
    local.get $1
    v128.load32_splat
    local.tee $10
    local.get $0
    v128.load
    local.tee $5
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=4
    local.tee $11
    local.get $5
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=32
    local.tee $12
    local.get $5
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=36
    local.tee $13
    local.get $5
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=8
    local.tee $14
    local.get $0
    v128.load offset=16
    local.tee $5
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=12
    local.tee $15
    local.get $5
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=40
    local.tee $16
    local.get $5
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=44
    local.tee $17
    local.get $5
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=16
    local.tee $18
    local.get $0
    v128.load offset=32
    local.tee $5
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=20
    local.tee $19
    local.get $5
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=48
    local.tee $20
    local.get $5
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=52
    local.tee $21
    local.get $5
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=24
    local.tee $22
    local.get $0
    v128.load offset=48
    local.tee $5
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=28
    local.tee $23
    local.get $5
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=56
    local.tee $24
    local.get $5
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $1
    v128.load32_splat offset=60
    local.tee $25
    local.get $5
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 256
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.get $1
    v128.load32_splat offset=64
    local.tee $26
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $5
    local.get $6
    local.get $9
    local.get $10
    local.get $0
    v128.load offset=64
    local.tee $6
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $11
    local.get $6
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $12
    local.get $6
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $13
    local.get $6
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $0
    v128.load offset=80
    local.tee $6
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $6
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $6
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $6
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $0
    v128.load offset=96
    local.tee $6
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $6
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $6
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $6
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $0
    v128.load offset=112
    local.tee $6
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $6
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $6
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $6
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 264
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.get $26
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $6
    local.get $7
    local.get $9
    local.get $10
    local.get $0
    v128.load offset=128
    local.tee $7
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $11
    local.get $7
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $12
    local.get $7
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $13
    local.get $7
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $0
    v128.load offset=144
    local.tee $7
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $7
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $7
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $7
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $0
    v128.load offset=160
    local.tee $7
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $7
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $7
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $7
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $0
    v128.load offset=176
    local.tee $7
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $7
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $7
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $7
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 272
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.get $26
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $7
    local.get $8
    local.get $9
    local.get $10
    local.get $0
    v128.load offset=192
    local.tee $8
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $11
    local.get $8
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $12
    local.get $8
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $13
    local.get $8
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $14
    local.get $0
    v128.load offset=208
    local.tee $8
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $15
    local.get $8
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $16
    local.get $8
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    local.get $8
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    local.get $0
    v128.load offset=224
    local.tee $8
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    local.get $8
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $20
    local.get $8
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $21
    local.get $8
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    local.get $0
    v128.load offset=240
    local.tee $8
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $23
    local.get $8
    i32.const 8
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $24
    local.get $8
    i32.const 4
    i16x8.shr_u
    v128.const i32x4 0x000f000f 0x000f000f 0x000f000f 0x000f000f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $25
    local.get $8
    i32.const 12
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    f32x4.convert_i32x4_s
    local.get $0
    i32.const 280
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    local.get $26
    f32x4.mul
    f32x4.mul
    f32x4.add
    local.set $8
    local.get $1
    i32.const 80
    i32.add
    local.set $1
    local.get $0
    i32.const 288
    i32.add
    local.set $0
    local.get $27
    i32.const 32
    i32.add
    local.set $27
    br $for-loop|0
   end
  end
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load
   local.get $5
   f32x4.add
  else
   local.get $5
  end
  v128.store
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=16
   local.get $6
   f32x4.add
  else
   local.get $6
  end
  v128.store offset=16
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=32
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store offset=32
  local.get $3
  local.get $4
  if (result v128)
   local.get $3
   v128.load offset=48
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store offset=48
 )
 (func $src/decoders/simd/build/tiles/f32_4 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 i32)
  (local $24 i32)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 i32)
  (local $29 v128)
  (local $30 v128)
  local.get $1
  local.get $2
  i32.add
  local.tee $23
  local.get $2
  i32.add
  local.tee $24
  local.get $2
  i32.add
  local.set $2
  loop $for-loop|0
   local.get $3
   local.get $28
   i32.gt_s
   if
    local.get $7
    local.get $0
    v128.load
    local.tee $29
    local.get $1
    v128.load32_splat
    local.tee $30
    f32x4.mul
    f32x4.add
    local.set $7
    local.get $8
    local.get $0
    v128.load offset=16
    local.tee $25
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $8
    local.get $9
    local.get $0
    v128.load offset=32
    local.tee $26
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $9
    local.get $10
    local.get $0
    v128.load offset=48
    local.tee $27
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $10
    local.get $1
    i32.const 4
    i32.add
    local.set $1
    local.get $11
    local.get $29
    local.get $23
    v128.load32_splat
    local.tee $30
    f32x4.mul
    f32x4.add
    local.set $11
    local.get $12
    local.get $25
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $12
    local.get $13
    local.get $26
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $13
    local.get $14
    local.get $27
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $14
    local.get $23
    i32.const 4
    i32.add
    local.set $23
    local.get $15
    local.get $29
    local.get $24
    v128.load32_splat
    local.tee $30
    f32x4.mul
    f32x4.add
    local.set $15
    local.get $16
    local.get $25
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $16
    local.get $17
    local.get $26
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $17
    local.get $18
    local.get $27
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $18
    local.get $24
    i32.const 4
    i32.add
    local.set $24
    local.get $19
    local.get $29
    local.get $2
    v128.load32_splat
    local.tee $29
    f32x4.mul
    f32x4.add
    local.set $19
    local.get $20
    local.get $25
    local.get $29
    f32x4.mul
    f32x4.add
    local.set $20
    local.get $21
    local.get $26
    local.get $29
    f32x4.mul
    f32x4.add
    local.set $21
    local.get $22
    local.get $27
    local.get $29
    f32x4.mul
    f32x4.add
    local.set $22
    local.get $2
    i32.const 4
    i32.add
    local.set $2
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
    local.get $28
    i32.const 1
    i32.add
    local.set $28
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $9
   f32x4.add
  else
   local.get $9
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $10
   f32x4.add
  else
   local.get $10
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $11
   f32x4.add
  else
   local.get $11
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $12
   f32x4.add
  else
   local.get $12
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $13
   f32x4.add
  else
   local.get $13
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $14
   f32x4.add
  else
   local.get $14
  end
  v128.store
  local.get $5
  i32.const 1
  i32.shl
  local.get $4
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $15
   f32x4.add
  else
   local.get $15
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $16
   f32x4.add
  else
   local.get $16
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $17
   f32x4.add
  else
   local.get $17
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $18
   f32x4.add
  else
   local.get $18
  end
  v128.store
  local.get $5
  i32.const 3
  i32.mul
  local.get $4
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $19
   f32x4.add
  else
   local.get $19
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $20
   f32x4.add
  else
   local.get $20
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $21
   f32x4.add
  else
   local.get $21
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $22
   f32x4.add
  else
   local.get $22
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/f16_4 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 i32)
  (local $29 v128)
  (local $30 v128)
  local.get $2
  local.tee $7
  local.get $1
  i32.add
  local.tee $2
  local.get $7
  i32.add
  local.tee $9
  local.get $7
  i32.add
  local.set $7
  loop $for-loop|0
   local.get $3
   local.get $28
   i32.gt_s
   if
    local.get $8
    local.get $0
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
    f32x4.mul
    local.tee $29
    local.get $1
    v128.load32_splat
    local.tee $30
    f32x4.mul
    f32x4.add
    local.set $8
    local.get $10
    local.get $0
    i32.const 8
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
    f32x4.mul
    local.tee $11
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $10
    local.get $12
    local.get $0
    i32.const 16
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
    f32x4.mul
    local.tee $13
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $12
    local.get $14
    local.get $0
    i32.const 24
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
    f32x4.mul
    local.tee $15
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $14
    local.get $1
    i32.const 4
    i32.add
    local.set $1
    local.get $16
    local.get $29
    local.get $2
    v128.load32_splat
    local.tee $30
    f32x4.mul
    f32x4.add
    local.set $16
    local.get $17
    local.get $11
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $17
    local.get $18
    local.get $13
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $18
    local.get $19
    local.get $15
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $19
    local.get $2
    i32.const 4
    i32.add
    local.set $2
    local.get $20
    local.get $29
    local.get $9
    v128.load32_splat
    local.tee $30
    f32x4.mul
    f32x4.add
    local.set $20
    local.get $21
    local.get $11
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $21
    local.get $22
    local.get $13
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $22
    local.get $23
    local.get $15
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $23
    local.get $9
    i32.const 4
    i32.add
    local.set $9
    local.get $24
    local.get $29
    local.get $7
    v128.load32_splat
    local.tee $29
    f32x4.mul
    f32x4.add
    local.set $24
    local.get $25
    local.get $11
    local.get $29
    f32x4.mul
    f32x4.add
    local.set $25
    local.get $26
    local.get $13
    local.get $29
    f32x4.mul
    f32x4.add
    local.set $26
    local.get $27
    local.get $15
    local.get $29
    f32x4.mul
    f32x4.add
    local.set $27
    local.get $7
    i32.const 4
    i32.add
    local.set $7
    local.get $0
    i32.const 32
    i32.add
    local.set $0
    local.get $28
    i32.const 1
    i32.add
    local.set $28
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $10
   f32x4.add
  else
   local.get $10
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $12
   f32x4.add
  else
   local.get $12
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $14
   f32x4.add
  else
   local.get $14
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $16
   f32x4.add
  else
   local.get $16
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $17
   f32x4.add
  else
   local.get $17
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $18
   f32x4.add
  else
   local.get $18
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $19
   f32x4.add
  else
   local.get $19
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $20
   f32x4.add
  else
   local.get $20
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $21
   f32x4.add
  else
   local.get $21
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $22
   f32x4.add
  else
   local.get $22
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $23
   f32x4.add
  else
   local.get $23
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $24
   f32x4.add
  else
   local.get $24
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $25
   f32x4.add
  else
   local.get $25
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $26
   f32x4.add
  else
   local.get $26
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $27
   f32x4.add
  else
   local.get $27
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/f16_2 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 i32)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  local.get $1
  local.get $2
  i32.add
  local.set $2
  loop $for-loop|0
   local.get $3
   local.get $15
   i32.gt_s
   if
    local.get $7
    local.get $0
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
    f32x4.mul
    local.tee $20
    local.get $1
    v128.load32_splat
    local.tee $19
    f32x4.mul
    f32x4.add
    local.set $7
    local.get $8
    local.get $0
    i32.const 8
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
    f32x4.mul
    local.tee $16
    local.get $19
    f32x4.mul
    f32x4.add
    local.set $8
    local.get $9
    local.get $0
    i32.const 16
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
    f32x4.mul
    local.tee $17
    local.get $19
    f32x4.mul
    f32x4.add
    local.set $9
    local.get $10
    local.get $0
    i32.const 24
    i32.add
    v128.load16x4_s align=2
    i32.const 13
    i32x4.shl
    v128.const i32x4 0x8fffe000 0x8fffe000 0x8fffe000 0x8fffe000
    v128.and
    v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
    f32x4.mul
    local.tee $18
    local.get $19
    f32x4.mul
    f32x4.add
    local.set $10
    local.get $1
    i32.const 4
    i32.add
    local.set $1
    local.get $11
    local.get $20
    local.get $2
    v128.load32_splat
    local.tee $19
    f32x4.mul
    f32x4.add
    local.set $11
    local.get $12
    local.get $16
    local.get $19
    f32x4.mul
    f32x4.add
    local.set $12
    local.get $13
    local.get $17
    local.get $19
    f32x4.mul
    f32x4.add
    local.set $13
    local.get $14
    local.get $18
    local.get $19
    f32x4.mul
    f32x4.add
    local.set $14
    local.get $2
    i32.const 4
    i32.add
    local.set $2
    local.get $0
    i32.const 32
    i32.add
    local.set $0
    local.get $15
    i32.const 1
    i32.add
    local.set $15
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $9
   f32x4.add
  else
   local.get $9
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $10
   f32x4.add
  else
   local.get $10
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $11
   f32x4.add
  else
   local.get $11
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $12
   f32x4.add
  else
   local.get $12
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $13
   f32x4.add
  else
   local.get $13
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $14
   f32x4.add
  else
   local.get $14
  end
  v128.store
 )
 (func $src/decoders/simd/build/tiles/bf16_4 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 i32)
  (local $24 i32)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 i32)
  (local $29 v128)
  (local $30 v128)
  local.get $1
  local.get $2
  i32.add
  local.tee $23
  local.get $2
  i32.add
  local.tee $24
  local.get $2
  i32.add
  local.set $2
  loop $for-loop|0
   local.get $3
   local.get $28
   i32.gt_s
   if
    local.get $7
    local.get $0
    v128.load16x4_s align=2
    i32.const 16
    i32x4.shl
    local.tee $29
    local.get $1
    v128.load32_splat
    local.tee $30
    f32x4.mul
    f32x4.add
    local.set $7
    local.get $8
    local.get $0
    v128.load16x4_s offset=8 align=2
    i32.const 16
    i32x4.shl
    local.tee $25
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $8
    local.get $9
    local.get $0
    v128.load16x4_s offset=16 align=2
    i32.const 16
    i32x4.shl
    local.tee $26
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $9
    local.get $10
    local.get $0
    v128.load16x4_s offset=24 align=2
    i32.const 16
    i32x4.shl
    local.tee $27
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $10
    local.get $1
    i32.const 4
    i32.add
    local.set $1
    local.get $11
    local.get $29
    local.get $23
    v128.load32_splat
    local.tee $30
    f32x4.mul
    f32x4.add
    local.set $11
    local.get $12
    local.get $25
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $12
    local.get $13
    local.get $26
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $13
    local.get $14
    local.get $27
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $14
    local.get $23
    i32.const 4
    i32.add
    local.set $23
    local.get $15
    local.get $29
    local.get $24
    v128.load32_splat
    local.tee $30
    f32x4.mul
    f32x4.add
    local.set $15
    local.get $16
    local.get $25
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $16
    local.get $17
    local.get $26
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $17
    local.get $18
    local.get $27
    local.get $30
    f32x4.mul
    f32x4.add
    local.set $18
    local.get $24
    i32.const 4
    i32.add
    local.set $24
    local.get $19
    local.get $29
    local.get $2
    v128.load32_splat
    local.tee $29
    f32x4.mul
    f32x4.add
    local.set $19
    local.get $20
    local.get $25
    local.get $29
    f32x4.mul
    f32x4.add
    local.set $20
    local.get $21
    local.get $26
    local.get $29
    f32x4.mul
    f32x4.add
    local.set $21
    local.get $22
    local.get $27
    local.get $29
    f32x4.mul
    f32x4.add
    local.set $22
    local.get $2
    i32.const 4
    i32.add
    local.set $2
    local.get $0
    i32.const 32
    i32.add
    local.set $0
    local.get $28
    i32.const 1
    i32.add
    local.set $28
    br $for-loop|0
   end
  end
  local.get $4
  local.get $6
  if (result v128)
   local.get $4
   v128.load
   local.get $7
   f32x4.add
  else
   local.get $7
  end
  v128.store
  local.get $4
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=16
   local.get $8
   f32x4.add
  else
   local.get $8
  end
  v128.store
  local.get $4
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=32
   local.get $9
   f32x4.add
  else
   local.get $9
  end
  v128.store
  local.get $4
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $4
   v128.load offset=48
   local.get $10
   f32x4.add
  else
   local.get $10
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $11
   f32x4.add
  else
   local.get $11
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $12
   f32x4.add
  else
   local.get $12
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $13
   f32x4.add
  else
   local.get $13
  end
  v128.store
  local.get $4
  local.get $5
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $14
   f32x4.add
  else
   local.get $14
  end
  v128.store
  local.get $5
  i32.const 1
  i32.shl
  local.get $4
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $15
   f32x4.add
  else
   local.get $15
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $16
   f32x4.add
  else
   local.get $16
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $17
   f32x4.add
  else
   local.get $17
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $18
   f32x4.add
  else
   local.get $18
  end
  v128.store
  local.get $5
  i32.const 3
  i32.mul
  local.get $4
  i32.add
  local.tee $0
  local.get $6
  if (result v128)
   local.get $0
   v128.load
   local.get $19
   f32x4.add
  else
   local.get $19
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 16
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=16
   local.get $20
   f32x4.add
  else
   local.get $20
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 32
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=32
   local.get $21
   f32x4.add
  else
   local.get $21
  end
  v128.store
  local.get $4
  local.get $5
  i32.const 3
  i32.mul
  i32.add
  local.tee $0
  i32.const 48
  i32.add
  local.get $6
  if (result v128)
   local.get $0
   v128.load offset=48
   local.get $22
   f32x4.add
  else
   local.get $22
  end
  v128.store
 )
)
